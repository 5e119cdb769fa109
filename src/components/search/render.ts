/** Results as elements. Whatever comes from a query or an index is text, never markup. */
import type { Jump } from '../../search/jump.ts';
import type { Result } from './search-engine.ts';

/** A result for a page, with the clauses that match inside it. */
export function resultItem({ record, source, basis, inside }: Result): HTMLLIElement {
  const item = startItem(record.p, record.t);
  item.append(' ', element('small', source));
  if (record.g !== '') item.append(element('p', record.g));
  if (basis.length > 0) {
    const line = element('p', 'Căn cứ: ');
    line.append(...basis.flatMap(({ path, citation }, index) => [index === 0 ? '' : '; ', link(path, citation)]));
    item.append(line);
  }
  const clauses = inside.filter(({ url }) => url.includes('#')).slice(0, 3);
  if (clauses.length === 0) return item;
  const list = document.createElement('ul');
  for (const clause of clauses) {
    const entry = document.createElement('li');
    entry.append(link(clause.url, clause.title), ': ', marked(clause.excerpt));
    list.append(entry);
  }
  item.append(list);
  return item;
}

/** The row that leads straight to a cited provision, with its words. */
export function jumpItem(jump: Jump): HTMLLIElement {
  const item = startItem(jump.path, `Đi tới ${jump.label}`);
  item.className = 'jump';
  item.append(element('p', jump.title));
  void provisionText(jump.path).then((text) => {
    if (text !== undefined) item.append(element('p', shorten(text, 400)));
  });
  return item;
}

/** A button that searches for something else. */
export function queryButton(query: string, search: (query: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = query;
  button.addEventListener('click', () => {
    search(query);
  });
  return button;
}

function startItem(path: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.searchResult = '';
  item.append(link(path, text));
  return item;
}

function link(path: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = text;
  return anchor;
}

function element(name: 'p' | 'small' | 'mark' | 'span', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** An excerpt with its `<mark>`s. */
function marked(excerpt: string): HTMLElement {
  const holder = document.createElement('span');
  for (const [index, piece] of excerpt.split(/<\/?mark>/u).entries()) {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    holder.append(index % 2 === 0 ? text : element('mark', text));
  }
  return holder;
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most))}…`;
}

/** The words of a provision, from its own page. */
async function provisionText(path: string): Promise<string | undefined> {
  const [page = '', anchor = ''] = path.split('#');
  if (anchor === '') return undefined;
  try {
    const html = await (await fetch(page)).text();
    const found = new DOMParser().parseFromString(html, 'text/html').getElementById(anchor);
    for (const button of found?.querySelectorAll('button') ?? []) button.remove();
    return found?.textContent.replace(/\s+/gu, ' ').trim();
  } catch {
    return undefined;
  }
}
