import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleSchema } from './schemas/article.ts';

/** Articles of the Law and the decrees; `luat/chuong-2/dieu-15.mdx` has the id of its provision, `luat/dieu-15`. */
const articles = defineCollection({
  loader: glob({
    base: process.env.CONTENT_DIR ?? './content',
    pattern: '**/dieu-*.mdx',
    generateId: ({ entry }) => entry.replace(/^([^/]+)\/(?:.*\/)?dieu-0*([^/]+)\.mdx$/u, '$1/dieu-$2'),
  }),
  schema: articleSchema,
});

export const collections = { articles };
