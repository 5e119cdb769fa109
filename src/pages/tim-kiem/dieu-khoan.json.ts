import type { APIRoute } from 'astro';
import { getLibrary } from '../../content/current.ts';
import { buildCatalogue } from '../../search/catalogue.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(buildCatalogue(getLibrary())));
