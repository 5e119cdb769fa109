/** The way from a document down to an article, for breadcrumbs. */
import type { Chapter, LawDocument, Part, Placement } from './model.ts';

/** One step: its words, and its address unless it is the page itself. */
export interface TrailStep {
  readonly text: string;
  readonly path?: string;
}

/** Address of a document's own page. */
export function documentPath(document: LawDocument): string {
  return `/${document.slug}/`;
}

/** Address of a chapter's page. */
export function chapterPath(document: LawDocument, chapter: Chapter): string {
  return `/${document.slug}/${chapter.slug}/`;
}

/** Document › chapter › section › subsection › article. Sections have no page of their own; they are places on their chapter's. */
export function articleTrail({ document, chapter, parts, article }: Placement): TrailStep[] {
  const steps: TrailStep[] = [{ text: document.shortTitle, path: documentPath(document) }];
  if (chapter !== undefined) {
    const path = chapterPath(document, chapter);
    steps.push(...parts.map((part): TrailStep => (part === chapter ? { text: part.name, path } : { text: partTitle(part), path: `${path}#${part.slug}` })));
  }
  return [...steps, { text: `Điều ${article.label}` }];
}

/** `Mục 2. Nhân dân bàn và quyết định`. */
export function partTitle(part: Part): string {
  return `${part.name}. ${part.title}`;
}
