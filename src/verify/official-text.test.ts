import { expect, it } from 'vitest';
import { parseOfficialText } from './official-text.ts';

it('reads articles, clauses, points and what continues them', () => {
  const text = [
    'Lời mở đầu',
    '',
    'Điều 1. Tên một',
    '(Điều 1 của văn bản)',
    'Đoạn dẫn:',
    '1.\u00a0Khoản m\u00adột:',
    'a) Điểm a;',
    'Đoạn sau điểm a.',
    'đ) Điểm đ.',
    '2. Khoản hai.',
    '5. không phải khoản',
    '',
    'Điều 2. Tên hai',
    'a) Điểm thẳng.',
  ].join('\n');
  expect(parseOfficialText(text.normalize('NFD'))).toEqual([
    { key: 'dieu-1', text: 'Tên một Đoạn dẫn:', tail: '' },
    { key: 'dieu-1/khoan-1', text: 'Khoản một:', tail: '' },
    { key: 'dieu-1/khoan-1/diem-a', text: 'Điểm a;', tail: 'Đoạn sau điểm a.' },
    { key: 'dieu-1/khoan-1/diem-dd', text: 'Điểm đ.', tail: '' },
    { key: 'dieu-1/khoan-2', text: 'Khoản hai. 5. không phải khoản', tail: '' },
    { key: 'dieu-2', text: 'Tên hai', tail: '' },
    { key: 'dieu-2/diem-a', text: 'Điểm thẳng.', tail: '' },
  ]);
});
