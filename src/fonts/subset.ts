/**
 * Cuts the typeface down to what Vietnamese text needs: one small file per weight, served from our own site.
 *
 * The files packaged for the web split Latin from Vietnamese, which costs a page two requests per weight.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Where the stylesheet looks for the files. Made at build, never committed. */
const folder = new URL('../../.astro/fonts/', import.meta.url);
const weights = { '400': '400Regular/BeVietnamPro_400Regular.ttf', '700': '700Bold/BeVietnamPro_700Bold.ttf' } as const;

const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const SIGNS = '0123456789 .,;:!?…\'"‘’“”()[]/\\|-–—+=×÷%‰<>≤≥&@#*_~^`$€₫°·•●○←→↑↓✓✗§©';

/** Every character the subset holds. */
export const characters = LETTERS + LETTERS.toUpperCase() + SIGNS;

/** Makes the font files before anything refers to them. */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async () => {
        const require = createRequire(import.meta.url);
        mkdirSync(folder, { recursive: true });
        for (const [weight, file] of Object.entries(weights)) {
          const source = readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
          writeFileSync(new URL(`be-vietnam-pro-${weight}.woff2`, folder), await subsetFont(source, characters, { targetFormat: 'woff2' }));
        }
      },
    },
  };
}
