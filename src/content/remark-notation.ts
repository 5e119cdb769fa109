/**
 * Remark plugin: legal notation in an article becomes `<Provision>` elements, citations become links everywhere, and terms of the
 * glossary become links in articles.
 *
 * The structure of an article comes from the model, which has read and checked the same file already; Markdown only supplies the
 * inline text. `components/law/` decides how each element looks.
 */
import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type CitationContext, findCitations } from '../law/citation.ts';
import { type DocumentMatcher, documentMatcher } from '../law/document-names.ts';
import type { Article, Paragraph, Provision } from '../law/model.ts';
import { provisionId, provisionPath, type ProvisionRef } from '../law/provision.ts';
import { contextOf } from '../law/references.ts';
import { findTerms } from '../library/glossary.ts';
import { DEFAULT_DOCUMENT } from '../library/markdown.ts';
import type { Library } from '../library/model.ts';
import { normalizeText } from '../text/normalize.ts';
import { getLibrary } from './current.ts';
import { contentPath } from './files.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The plugin. Reads the library when a page is compiled, so that development always sees the latest content. */
export function remarkNotation() {
  return (tree: Root, file: VFile): void => {
    const library = getLibrary();
    const path = contentPath(file.path);
    const article = library.documents.flatMap((document) => document.articles).find((each) => each.file === path);
    const linker = new Linker(library);
    if (article === undefined) {
      linker.link(tree, { document: DEFAULT_DOCUMENT });
      linker.linkDocuments(tree, path);
      wrapTables(tree);
    } else {
      tree.children = writeArticle(article, linker);
    }
  };
}

/** A table wider than a phone scrolls by itself, and can be reached with the keyboard. */
function wrapTables(tree: Root): void {
  let count = 0;
  visit(tree, 'table', (table, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    count += 1;
    const attributes = [attribute('class', 'scroll'), attribute('aria-label', `Bảng ${count}`), attribute('tabindex', '0')];
    const wrapper: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'section', attributes, children: [table] };
    parent.children.splice(index, 1, wrapper);
    return [SKIP, index + 1];
  });
}

/** The Markdown tree of an article, from the model. */
function writeArticle(article: Article, linker: Linker): RootContent[] {
  return article.content.flatMap((child) => (child.kind === 'paragraph' ? writeParagraph(child, article.ref, linker, new Set()) : [writeProvision(child, linker, new Set())]));
}

/** @param terms anchors of the glossary linked so far in this clause; its points share them */
function writeProvision(provision: Provision, linker: Linker, terms: Set<string>): MdxJsxFlowElement {
  const children = provision.content.flatMap((child) => (child.kind === 'paragraph' ? writeParagraph(child, provision.ref, linker, terms) : [writeProvision(child, linker, terms)]));
  const [first] = children;
  const id = attribute('id', provision.id);
  // The marker opens the first paragraph, so that it is read, searched and copied with the text it numbers.
  if (first?.type === 'paragraph') {
    first.children.unshift(element('Marker', id));
    first.children.push({ type: 'text', value: ' ' }, element('CopyCitation', id));
  }
  return { type: 'mdxJsxFlowElement', name: 'Provision', attributes: [id], children: children as MdxJsxFlowElement['children'] };
}

function writeParagraph(paragraph: Paragraph, place: ProvisionRef, linker: Linker, terms: Set<string>): RootContent[] {
  const root = markdown.parse(paragraph.text);
  linker.link(root, contextOf(place), { place, terms });
  return root.children;
}

/** Where in an article a text stands: its own provision is not linked, and each term once a clause. */
interface ArticlePlace {
  readonly place: ProvisionRef;
  readonly terms: Set<string>;
}

/** Turns citations and terms in text into links. */
class Linker {
  private readonly library: Library;
  private readonly matchDocument: DocumentMatcher;

  constructor(library: Library) {
    this.library = library;
    this.matchDocument = documentMatcher(library.documents);
  }

  link(tree: Root, context: CitationContext, inside?: ArticlePlace): void {
    visit(tree, 'text', (text: Text, index, parent) => {
      if (parent === undefined || index === undefined || parent.type === 'link' || parent.type === 'heading') return undefined;
      // Pages around the law come from Markdown as it was typed; articles were normalised by the model.
      const pieces = this.cut(normalizeText(text.value), context, inside);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  }

  /** Links the numbers of plans and directives to their pages, each once a page and none to itself. */
  linkDocuments(tree: Root, file: string): void {
    const left = new Map(this.library.relatedDocuments.filter((document) => document.file !== file).map(({ meta, slug }) => [meta.number, slug]));
    visit(tree, 'text', (text: Text, index, parent) => {
      if (parent === undefined || index === undefined || parent.type === 'link' || parent.type === 'heading') return undefined;
      const [number, slug] = [...left].find(([each]) => text.value.includes(each)) ?? [];
      if (number === undefined || slug === undefined) return undefined;
      left.delete(number);
      const start = text.value.indexOf(number);
      const rest: Text = { type: 'text', value: text.value.slice(start + number.length) };
      parent.children.splice(index, 1, { type: 'text', value: text.value.slice(0, start) }, link(`/${slug}/`, number), rest);
      return [SKIP, index + 2];
    });
  }

  private cut(value: string, context: CitationContext, inside: ArticlePlace | undefined): PhrasingContent[] {
    const pieces: PhrasingContent[] = [];
    let from = 0;
    for (const { start, end, target } of findCitations(value, context, this.matchDocument)) {
      if (target === undefined || !this.library.provisions.has(provisionId(target)) || (inside !== undefined && isAround(target, inside.place))) continue;
      pieces.push(...this.cutTerms(value.slice(from, start), inside), link(provisionPath(target), value.slice(start, end)));
      from = end;
    }
    return [...pieces, ...this.cutTerms(value.slice(from), inside)];
  }

  private cutTerms(value: string, inside: ArticlePlace | undefined): PhrasingContent[] {
    const pieces: PhrasingContent[] = [];
    let from = 0;
    for (const { start, end, term } of inside === undefined ? [] : findTerms(value, this.library.terms, inside.terms)) {
      if (start > from) pieces.push({ type: 'text', value: value.slice(from, start) });
      pieces.push(link(`/thuat-ngu/#${term.anchor}`, value.slice(start, end), 'term'));
      from = end;
    }
    if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
    return pieces;
  }
}

/** True when `place` is `target` or stands inside it. */
function isAround(target: ProvisionRef, place: ProvisionRef): boolean {
  return `${provisionId(place)}/`.startsWith(`${provisionId(target)}/`);
}

function link(url: string, text: string, className?: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: text }], ...(className === undefined ? {} : { data: { hProperties: { className } } }) };
}

function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute', name, value } as const;
}

function element(name: string, ...attributes: ReturnType<typeof attribute>[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}
