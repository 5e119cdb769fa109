import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT_LETTERS } from './labels.ts';
import { type Division, type Paragraph, parseNotation } from './notation.ts';

/** The tree as nested labels and texts, easy to compare. */
function outline(content: readonly (Paragraph | Division)[]): unknown[] {
  return content.map((child) => (child.kind === 'paragraph' ? child.text : [child.label, ...outline(child.content)]));
}

const read = (body: string) => parseNotation(body, 10);
const messages = (body: string) => read(body).problems.map(({ line, message }) => `${line}: ${message}`);

describe('parseNotation', () => {
  it('reads clauses, points and what continues them', () => {
    const body = [
      'Đoạn dẫn.',
      '',
      '1. Khoản một:',
      '',
      'a) Điểm a;',
      '',
      '  Nối điểm a.',
      '',
      'b) Điểm b.',
      '',
      'Nối khoản 1.',
      '',
      '2. Khoản hai,',
      'xuống dòng.',
    ].join('\n');
    const { content, problems } = read(body);
    expect(problems).toEqual([]);
    expect(outline(content)).toEqual([
      'Đoạn dẫn.',
      ['1', 'Khoản một:', ['a', 'Điểm a;', 'Nối điểm a.'], ['b', 'Điểm b.'], 'Nối khoản 1.'],
      ['2', 'Khoản hai,\nxuống dòng.'],
    ]);
  });

  it('needs no blank line between provisions', () => {
    expect(outline(read('1. Một\na) A\nb) B\n2. Hai').content)).toEqual([
      ['1', 'Một', ['a', 'A'], ['b', 'B']],
      ['2', 'Hai'],
    ]);
  });

  it('reads points directly under the article, and an article without clauses', () => {
    expect(outline(read('Dẫn:\n\na) A\n\nb) B').content)).toEqual(['Dẫn:', ['a', 'A'], ['b', 'B']]);
    expect(outline(read('Chỉ một câu.').content)).toEqual(['Chỉ một câu.']);
  });

  it('reads inserted clauses and points', () => {
    expect(read('1. Một\n1a. Chen\n2. Hai\na) A\na1) Chen\nb) B').problems).toEqual([]);
  });

  it('keeps the line of everything', () => {
    const { content } = read('Dẫn.\n\n1. Một\n\na) A');
    expect(content.map(({ line }) => line)).toEqual([10, 12]);
  });

  it('takes capital letters of points as small ones', () => {
    expect(read('1. Một\nA) A\nĐ) không').content).toHaveLength(1);
    expect(messages('1. Một\nA) A')).toEqual([]);
  });

  it.each([
    ['1. Một\n3. Ba', '11: Khoản 3 sai thứ tự'],
    ['1. Một\n1. Một', '11: Khoản 1 bị lặp lại'],
    ['2. Hai', '10: Khoản 2 sai thứ tự'],
    ['1. Một\na) A\nc) C', '12: Điểm c sai thứ tự'],
    ['1. Một\na) A\nb) B\nc) C\nd) D\ne) E', '15: Điểm e sai thứ tự: sau điểm d phải là "đ) "'],
    ['1. Một\nb) B', '11: Điểm b sai thứ tự'],
    ['1. Một\na) A\na) A', '12: Điểm a bị lặp lại'],
    ['1. Một\nf) F', '11: Không có điểm "f"'],
    ['1. Một\nw) W', '11: Không có điểm "w"'],
    ['', '10: Bài chưa có nội dung'],
    ['1.\n\n2. Hai', '10: Khoản 1 chưa có lời'],
    ['1. Một\na)\nb) B', '11: Điểm a chưa có lời'],
    ['1) Một', '10: Khoản viết bằng số và dấu chấm'],
    ['1. Một\na. A', '11: Điểm viết bằng chữ cái và dấu ngoặc'],
    ['1.Một', '10: Thiếu khoảng trắng sau số khoản'],
    ['1. Một\na)A', '11: Thiếu khoảng trắng sau chữ của điểm'],
    ['Khoản 1. Một', '10: Khoản chỉ cần viết "1. "'],
    ['1. Tập {x}', '10: Không dùng được dấu ngoặc nhọn'],
    ['1. dưới <50%', '10: Không dùng được dấu "<"'],
    ['import x from "y"', '10: Dòng không được bắt đầu bằng "import"'],
    ['## Đề mục', '10: Bài điều luật không có đề mục'],
    ['- gạch', '10: Không dùng gạch đầu dòng'],
    ['> trích', '10: Không dùng gạch đầu dòng'],
    ['1. Xem [đây](http://x.vn)', '10: Không cần tự đặt liên kết'],
    ['a) A\n1. Một', '11: Khoản đứng sau điểm không thuộc khoản nào'],
  ])('%j is told as a problem', (body, expected) => {
    expect(messages(body).some((message) => message.startsWith(expected))).toBe(true);
  });

  it('finds no problem in any well-ordered article, and loses no word of it', () => {
    const word = fc.stringMatching(/^[a-zđêô]{2,8}( [a-zđêô]{2,8}){0,4}$/u);
    const clause = fc.record({ text: word, points: fc.array(word, { maxLength: POINT_LETTERS.length }) });
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 12 }), (clauses) => {
        const body = clauses
          .map(({ text, points }, index) => [`${index + 1}. ${text}`, ...points.map((point, at) => `${POINT_LETTERS[at] ?? ''}) ${point}`)].join('\n\n'))
          .join('\n\n');
        const { content, problems } = read(body);
        expect(problems).toEqual([]);
        expect(outline(content)).toEqual(
          clauses.map(({ text, points }, index) => [`${index + 1}`, text, ...points.map((point, at) => [POINT_LETTERS[at], point])]),
        );
      }),
    );
  });

  it('never throws and keeps every non-empty line somewhere', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\u2028\u2029\v\f\u0085]/gu, ''))), (lines) => {
        const text = JSON.stringify(outline(read(lines.join('\n')).content));
        for (const line of lines.map((each) => each.trim()).filter((each) => /^\p{L}[^.)]*$/u.test(each)))
          expect(text).toContain(JSON.stringify(line).slice(1, -1));
      }),
    );
  });
});
