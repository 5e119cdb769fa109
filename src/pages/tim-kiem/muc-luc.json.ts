import type { APIRoute } from 'astro';
import { getLibrary } from '../../content/current.ts';
import { buildContents } from '../../search/contents.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(buildContents(getLibrary())));
