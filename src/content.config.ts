import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const base = process.env.CONTENT_DIR ?? './content';
/** The library has read and checked every file before Astro sees it (`content/guard.ts`); here only the bodies are rendered. */
const schema = z.looseObject({});

/** Articles of the Law and the decrees; `luat/chuong-2/dieu-15.mdx` has the id of its provision, `luat/dieu-15`. */
const articles = defineCollection({
  loader: glob({ base, pattern: '**/dieu-*.mdx', generateId: ({ entry }) => entry.replace(/^([^/]+)\/(?:.*\/)?dieu-0*([^/]+)\.mdx$/u, '$1/dieu-$2') }),
  schema,
});

/** Pages around the law, by their address: `hoi-dap/hop-thon-bao-nhieu-ho`. */
const pages = defineCollection({
  loader: glob({
    base,
    pattern: ['{hoi-dap,ke-hoach,chi-dao,bai-viet}/*.mdx', 'luat/sua-doi.mdx'],
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  }),
  schema,
});

export const collections = { articles, pages };
