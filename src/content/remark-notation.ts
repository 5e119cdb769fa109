/**
 * Remark plugin: legal notation in an article becomes `<Provision>` elements, and citations in any page become links.
 *
 * The structure comes from the model, which has read and checked the same file already; Markdown only supplies the inline
 * text. `components/law/` decides how each element looks.
 */
import type { Link, Paragraph as MarkdownParagraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCitations } from '../law/citation.ts';
import { type DocumentMatcher, documentMatcher } from '../law/document-names.ts';
import { contextOf } from '../law/references.ts';
import type { Article, Library, Paragraph, Provision } from '../law/model.ts';
import { provisionId, provisionPath, type ProvisionRef } from '../law/provision.ts';
import { getLibrary } from './current.ts';
import { contentPath } from './files.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The plugin. Reads the library when a page is compiled, so that development always sees the latest content. */
export function remarkNotation() {
  return (tree: Root, file: VFile): void => {
    const library = getLibrary();
    const path = contentPath(file.path);
    const article = library.documents.flatMap((document) => document.articles).find((each) => each.file === path);
    if (article !== undefined) tree.children = new ArticleWriter(library).write(article);
  };
}

/** Writes the Markdown tree of an article from the model. */
class ArticleWriter {
  private readonly library: Library;
  private readonly matchDocument: DocumentMatcher;

  constructor(library: Library) {
    this.library = library;
    this.matchDocument = documentMatcher(library.documents);
  }

  write(article: Article): RootContent[] {
    return article.content.flatMap((child) => (child.kind === 'paragraph' ? this.paragraph(child, article.ref) : [this.provision(child)]));
  }

  private provision(provision: Provision): MdxJsxFlowElement {
    const children = provision.content.flatMap((child) => (child.kind === 'paragraph' ? this.paragraph(child, provision.ref) : [this.provision(child)]));
    const [first] = children;
    const id = attribute('id', provision.id);
    // The marker opens the first paragraph, so that it is read, searched and copied with the text it numbers.
    if (first?.type === 'paragraph') {
      first.children.unshift(element('Marker', id));
      first.children.push({ type: 'text', value: ' ' }, element('CopyCitation', id));
    }
    return { type: 'mdxJsxFlowElement', name: 'Provision', attributes: [id], children: children as MdxJsxFlowElement['children'] };
  }

  private paragraph(paragraph: Paragraph, place: ProvisionRef): (MarkdownParagraph | RootContent)[] {
    const { children } = markdown.parse(paragraph.text);
    for (const child of children) this.linkCitations(child, place);
    return children;
  }

  private linkCitations(node: RootContent, place: ProvisionRef): void {
    visit(node, 'text', (text: Text, index, parent) => {
      if (parent === undefined || index === undefined || parent.type === 'link') return undefined;
      const pieces = this.cut(text.value, place);
      parent.children.splice(index, 1, ...(pieces));
      return [SKIP, index + pieces.length];
    });
  }

  /** Cuts a text at its citations. A citation of the very provision it stands in needs no link. */
  private cut(value: string, place: ProvisionRef): PhrasingContent[] {
    const pieces: PhrasingContent[] = [];
    let from = 0;
    for (const { start, end, target } of findCitations(value, contextOf(place), this.matchDocument)) {
      if (target === undefined || !this.library.provisions.has(provisionId(target)) || isAround(target, place)) continue;
      if (start > from) pieces.push({ type: 'text', value: value.slice(from, start) });
      const link: Link = { type: 'link', url: provisionPath(target), children: [{ type: 'text', value: value.slice(start, end) }] };
      pieces.push(link);
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

function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute', name, value } as const;
}

function element(name: string, ...attributes: ReturnType<typeof attribute>[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}
