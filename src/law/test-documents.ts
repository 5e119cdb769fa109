/** The names of three documents, for tests that need no library. */
import { documentMatcher, type DocumentNames } from './document-names.ts';

export const testDocuments: readonly DocumentNames[] = [
  {
    slug: 'luat',
    kind: 'Luật',
    number: '10/2022/QH15',
    citedAs: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
    aliases: ['Luật Thực hiện dân chủ ở cơ sở', 'Luật dân chủ cơ sở'],
  },
  { slug: 'nghi-dinh-59-2023', kind: 'Nghị định', number: '59/2023/NĐ-CP', citedAs: 'Nghị định số 59/2023/NĐ-CP', aliases: [] },
  { slug: 'nghi-dinh-61-2023', kind: 'Nghị định', number: '61/2023/NĐ-CP', citedAs: 'Nghị định số 61/2023/NĐ-CP', aliases: [] },
];

export const matchTestDocument = documentMatcher(testDocuments);
