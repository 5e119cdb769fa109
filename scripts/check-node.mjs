// First line of every command: say plainly what is wrong when Node is too old, before anything else can fail obscurely.
// Plain JavaScript on purpose: it must run on any Node.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This project needs Node 22.18 or newer, and this command is running on ${process.versions.node}.\n` +
      'Run it through npm ("npm start", "npm test"): after "npm ci" npm uses the Node 24 that the project brings with it.\n' +
      'If you did, "npm ci" has not finished: run it again and read its last lines.',
  );
  process.exit(1);
}
