import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProvision } from './arbitraries.ts';
import { citeInside, parseProvisionId, parseProvisionPath, provisionAnchor, provisionId, provisionPath } from './provision.ts';

const documents = ['luat', 'nghi-dinh-59-2023'] as const;

describe('provision ids', () => {
  it('are read back as written', () => {
    fc.assert(
      fc.property(anyProvision(documents), (ref) => {
        expect(parseProvisionId(provisionId(ref))).toEqual(ref);
      }),
    );
  });

  it('are ASCII, unique, and safe in addresses', () => {
    fc.assert(fc.property(anyProvision(documents), (ref) => /^[a-z0-9/-]+$/u.test(provisionId(ref))));
    fc.assert(
      fc.property(
        anyProvision(documents),
        anyProvision(documents),
        (a, b) => (provisionId(a) === provisionId(b)) === (JSON.stringify(a) === JSON.stringify(b)),
      ),
    );
  });

  it.each(['', 'luat', 'luat/dieu-0', 'luat/dieu-15/diem-f', 'luat/khoan-2', 'luat/dieu-15/khoan-2/', 'Luat/dieu-1', 'luat/dieu-15/khoan-02', '../etc/passwd'])(
    'refuses %j',
    (id) => {
      expect(parseProvisionId(id)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseProvisionId(text);
      }),
    );
  });
});

describe('addresses', () => {
  it('follow the contract', () => {
    expect(provisionPath({ document: 'luat', article: '15' })).toBe('/luat/dieu-15/');
    expect(provisionPath({ document: 'luat', article: '15', clause: '2' })).toBe('/luat/dieu-15/#khoan-2');
    expect(provisionPath({ document: 'nghi-dinh-59-2023', article: '3', clause: '1', point: 'đ' })).toBe('/nghi-dinh-59-2023/dieu-3/#khoan-1-diem-dd');
    expect(provisionAnchor({ document: 'luat', article: '8', point: 'a' })).toBe('diem-a');
    expect(provisionAnchor({ document: 'luat', article: '8' })).toBeUndefined();
  });

  it('are read back as written', () => {
    fc.assert(
      fc.property(anyProvision(documents), (ref) => {
        expect(parseProvisionPath(provisionPath(ref))).toEqual(ref);
      }),
    );
    expect(parseProvisionPath('/tim-kiem/')).toBeUndefined();
  });

  it('are told in words from the inside out', () => {
    expect(citeInside({ document: 'luat', article: '12', clause: '1', point: 'đ' })).toBe('điểm đ khoản 1 Điều 12');
    expect(citeInside({ document: 'luat', article: '12', point: 'a' })).toBe('điểm a Điều 12');
  });
});
