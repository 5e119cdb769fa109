/** Questions in the order of the law: by the section or chapter their first provision stands in. */
import { articleOf, provisionId } from '../law/provision.ts';
import type { Answer, Library } from './model.ts';

export interface AnswerGroup {
  readonly anchor: string;
  readonly title: string;
  readonly answers: readonly Answer[];
}

const OTHER = 'Văn bản khác và cuộc thi';

/** Groups follow the documents; what hangs on no provision comes last. Every answer stands in exactly one group. */
export function groupAnswers(library: Library): AnswerGroup[] {
  const titles = [...[...library.placements.values()].map(({ article }) => titleOf(library, article.id)), OTHER];
  const groups = new Map<string, Answer[]>([...new Set(titles)].map((title) => [title, []]));
  for (const answer of library.answers) {
    const [first] = answer.meta.provisions;
    const title = first === undefined ? OTHER : titleOf(library, provisionId(articleOf(first)));
    groups.get(title)?.push(answer);
  }
  return [...groups].filter(([, answers]) => answers.length > 0).map(([title, answers], index) => ({ anchor: `nhom-${index + 1}`, title, answers }));
}

/** The second part around an article where there is one: Chapter II holds too much to be one group. */
function titleOf(library: Library, articleId: string): string {
  const placement = library.placements.get(articleId);
  const part = placement?.parts[1] ?? placement?.parts[0];
  return part?.title ?? placement?.document.title ?? OTHER;
}
