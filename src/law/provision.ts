/**
 * Provision ids: the join key of the whole site. This module alone makes, parses and formats them.
 *
 * `luat/dieu-15/khoan-3/diem-a` is document / article / clause / point.
 */
import { isNumberLabel, isPointLabel, labelToSlug, slugToLabel } from './labels.ts';

/** A place in a document. `article` alone is the whole article; `point` without `clause` is a point directly under it. */
export interface ProvisionRef {
  /** Slug of the document, `luat` or `nghi-dinh-59-2023`. */
  readonly document: string;
  readonly article: string;
  readonly clause?: string;
  readonly point?: string;
}

const ID = /^([a-z][a-z0-9-]*)\/dieu-([0-9a-z]+)(?:\/khoan-([0-9a-z]+))?(?:\/diem-([0-9a-z]+))?$/u;

/** @example provisionId({ document: 'luat', article: '15', clause: '3', point: 'đ' }) // 'luat/dieu-15/khoan-3/diem-dd' */
export function provisionId(ref: ProvisionRef): string {
  return [ref.document, ...segments(ref)].join('/');
}

function segments(ref: ProvisionRef): string[] {
  const parts = [`dieu-${labelToSlug(ref.article)}`];
  if (ref.clause !== undefined) parts.push(`khoan-${labelToSlug(ref.clause)}`);
  if (ref.point !== undefined) parts.push(`diem-${labelToSlug(ref.point)}`);
  return parts;
}

/** Inverse of {@link provisionId}; `undefined` for anything that is not a well-formed id. */
export function parseProvisionId(id: string): ProvisionRef | undefined {
  const match = ID.exec(id);
  if (match === null) return undefined;
  const [, document = '', article = '', clause, point] = match;
  const ref: ProvisionRef = {
    document,
    article: slugToLabel(article),
    ...(clause === undefined ? {} : { clause: slugToLabel(clause) }),
    ...(point === undefined ? {} : { point: slugToLabel(point) }),
  };
  const valid = isNumberLabel(ref.article) && (ref.clause === undefined || isNumberLabel(ref.clause)) && (ref.point === undefined || isPointLabel(ref.point));
  return valid ? ref : undefined;
}

/** The anchor on the article's page: `khoan-2-diem-a`; `undefined` for the article itself. */
export function provisionAnchor(ref: ProvisionRef): string | undefined {
  const [, ...inner] = segments(ref);
  return inner.length === 0 ? undefined : inner.join('-');
}

/** The address from the site's root: `/luat/dieu-15/#khoan-3`. */
export function provisionPath(ref: ProvisionRef): string {
  const anchor = provisionAnchor(ref);
  return `${articlePath(ref)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Inverse of {@link provisionPath}; `undefined` for any other address. */
export function parseProvisionPath(path: string): ProvisionRef | undefined {
  const [page = '', anchor] = path.split('/#');
  const id = [page.replace(/^\/|\/$/gu, ''), ...(anchor === undefined ? [] : [anchor.replace('-diem-', '/diem-')])].join('/');
  return parseProvisionId(id);
}

/** The address of the page that holds the provision. */
export function articlePath(ref: ProvisionRef): string {
  return `/${ref.document}/dieu-${labelToSlug(ref.article)}/`;
}

/** The article a provision stands in. */
export function articleOf(ref: ProvisionRef): ProvisionRef {
  return { document: ref.document, article: ref.article };
}

/**
 * The provision in the words of a citation, without its document: `điểm a khoản 3 Điều 15`.
 * {@link citeWithDocument} in `citation.ts` adds the document.
 */
export function citeInside(ref: ProvisionRef): string {
  const parts: string[] = [];
  if (ref.point !== undefined) parts.push(`điểm ${ref.point}`);
  if (ref.clause !== undefined) parts.push(`khoản ${ref.clause}`);
  parts.push(`Điều ${ref.article}`);
  return parts.join(' ');
}
