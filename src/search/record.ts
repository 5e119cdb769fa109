/** What the search page knows of every page of the site: enough to rank and to show it without opening it. */
import { articleRange, plainText } from '../law/model.ts';
import { provisionPath } from '../law/provision.ts';
import { chapterPath, documentPath, partTitle } from '../law/trail.ts';
import type { Library } from '../library/model.ts';

/** Kinds of pages, as readers filter by them. */
export const KINDS = ['Luật', 'Nghị định', 'Hỏi – đáp', 'Văn bản', 'Nơi đã làm', 'Thuật ngữ', 'Khác'] as const;
export type Kind = (typeof KINDS)[number];

/** One page. Short keys: the file is downloaded by people on phones. */
export interface SearchRecord {
  /** Address. */
  readonly p: string;
  readonly k: Kind;
  readonly t: string;
  /** Folk words, abbreviations, other wordings: each a phrase of its own. */
  readonly w: readonly string[];
  /** One sentence, or the answer. */
  readonly g: string;
  /** Addresses of the provisions an answer rests on. */
  readonly r?: readonly string[];
  /** Audiences, where the page has some. */
  readonly a?: readonly string[];
  /** Chapter of the Law, where the page is one of its articles. */
  readonly c?: string;
}

/** Records of every page worth finding. The printable whole text is left out: it would answer every query. */
export function buildRecords(library: Library): SearchRecord[] {
  return [...lawRecords(library), ...aroundRecords(library), ...siteRecords(library)];
}

/** Enough to see whether this is the page; the page itself has the rest. */
const MAX_GIST = 90;

function shorten(text: string): string {
  return text.length <= MAX_GIST ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_GIST))}…`;
}

function lawRecords(library: Library): SearchRecord[] {
  return library.documents.flatMap((document): SearchRecord[] => {
    const kind: Kind = document.kind === 'Luật' ? 'Luật' : 'Nghị định';
    const counts = `${document.chapters.length} chương, ${document.articles.length} điều`;
    return [
      {
        p: documentPath(document),
        k: kind,
        t: `${document.title} số ${document.number}`,
        w: [
          ...document.aliases,
          document.shortTitle,
          `${document.kind} ${document.number}`,
          `có mấy chương mấy điều, bao nhiêu chương bao nhiêu điều`,
          'hiệu lực khi nào, ngày ban hành',
        ],
        g: `${document.introduction} ${counts}.`,
      },
      ...document.chapters.map((chapter): SearchRecord => ({
        p: chapterPath(document, chapter),
        k: kind,
        t: partTitle(chapter),
        w: [`Điều ${articleRange(chapter)}`],
        g: chapter.purpose,
      })),
      ...document.articles.map((article): SearchRecord => {
        const chapter = library.placements.get(article.id)?.chapter;
        return {
          p: provisionPath(article.ref),
          k: kind,
          t: `Điều ${article.label}. ${article.title}`,
          w: article.keywords,
          g: shorten(article.gist),
          ...(chapter === undefined ? {} : { c: chapter.name }),
        };
      }),
    ];
  });
}

function aroundRecords(library: Library): SearchRecord[] {
  return [
    ...library.answers.map(({ slug, meta, body }): SearchRecord => ({
      p: `/${slug}/`,
      k: 'Hỏi – đáp',
      t: meta.question,
      w: meta.otherWordings,
      g: shorten(plainText(body)),
      r: meta.provisions.slice(0, 3).map(provisionPath),
      a: meta.audiences,
    })),
    ...library.relatedDocuments.map(({ slug, meta }): SearchRecord => ({
      p: `/${slug}/`,
      k: 'Văn bản',
      t: meta.title,
      w: [meta.number, ...meta.keywords],
      g: meta.gist,
    })),
    ...library.practices.map(({ slug, meta }): SearchRecord => ({ p: `/${slug}/`, k: 'Nơi đã làm', t: meta.title, w: meta.keywords, g: meta.gist })),
    ...library.pages.map(({ slug, meta }): SearchRecord => ({ p: `/${slug}/`, k: 'Luật', t: meta.title, w: meta.keywords, g: meta.gist })),
    ...library.terms.map((term): SearchRecord => ({
      p: `/thuat-ngu/#${term.anchor}`,
      k: 'Thuật ngữ',
      t: term.name,
      w: term.aliases,
      g: '',
    })),
  ];
}

function siteRecords(library: Library): SearchRecord[] {
  return [
    {
      p: '/dinh-chinh/',
      k: 'Khác',
      t: 'Đính chính',
      w: ['hiểu sai về luật', 'câu sai đang lưu truyền'],
      g: library.corrections.map(({ claim }) => claim).join(' '),
    },
    {
      p: '/gioi-thieu/',
      k: 'Khác',
      t: 'Giới thiệu và cách kiểm chứng',
      w: ['báo lỗi', 'trợ năng', 'trang này của ai'],
      g: 'Trang này là gì, nội dung được kiểm chứng thế nào, báo lỗi ở đâu.',
    },
    {
      p: '/bai-viet/',
      k: 'Nơi đã làm',
      t: 'Nơi đã làm',
      w: ['so sánh số liệu các tỉnh', 'kinh nghiệm địa phương'],
      g: 'Số liệu của năm bài viết đặt cạnh nhau, và điều không được so.',
    },
  ];
}
