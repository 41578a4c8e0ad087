import { describe, expect, test } from 'vitest';
import type { SearchFile } from '../../data/search-files.ts';
import { finding } from '../../words/en-finding.ts';
import { indexOf } from './search-index.ts';

const file: SearchFile = {
  words: finding.search.inPage,
  types: {},
  page: '/search/',
  edition: '1.0.0',
  others: [],
  entries: [
    {
      type: 'competence',
      title: 'Risk and issue management',
      href: '/a/',
      aliases: ['Risk management'],
      within: 'Planning and control',
      text: 'Seeing early what may go wrong.',
    },
    {
      type: 'role',
      title: 'PMO specialist',
      href: '/b/',
      aliases: ['Risk specialist', 'Planning specialist'],
      text: 'Does what an officer does.',
    },
    { type: 'role', title: 'PMO officer', href: '/c/', text: 'Keeps the plans and the records in order.' },
    { type: 'term', title: 'Risk', href: '/d/', text: 'Something uncertain that would matter.' },
    ...['C', 'C++', 'C#', 'F#', '.NET', 'काम', 'कम', 'かき', 'がき'].map((title) => ({
      type: 'competence' as const,
      title,
      href: `/${encodeURIComponent(title)}/`,
      text: 'A name.',
    })),
    { type: 'competence', title: 'Café keeping', href: '/e/', text: 'Unlike the others.' },
  ],
};
const index = indexOf(file);
const titles = (text: string): readonly string[] => index.find(text).map(({ entry }) => entry.title);

describe('the best result of a search', () => {
  test.each([
    ['risk', 'Risk'],
    ['risk management', 'Risk and issue management'],
    ['risk specialist', 'PMO specialist'],
    ['planing specalist', 'PMO specialist'],
    ['PMO off', 'PMO officer'],
    ['cafe', 'Café keeping'],
    ['CAFÉ', 'Café keeping'],
    ['uncertain', 'Risk'],
    ['C', 'C'],
    ['c++', 'C++'],
    ['c#', 'C#'],
    ['F#', 'F#'],
    ['.net', '.NET'],
    ['काम', 'काम'],
    ['कम', 'कम'],
    ['かき', 'かき'],
    ['がき', 'がき'],
  ])('%s', (text, title) => {
    expect(titles(text)[0]).toBe(title);
  });
});

test('words in between, and what is not there', () => {
  expect(titles('')).toEqual([]);
  expect(titles('   ')).toEqual([]);
  expect(titles('xqzzy')).toEqual([]);
});

test('where nothing fits every word, what fits most of them', () => {
  expect(titles('officer records xqzzy')).toEqual(['PMO officer']);
});

test('of the other names only those that fit are given', () => {
  expect(index.find('planning specialist')[0]?.aliases).toEqual(['Risk specialist', 'Planning specialist']);
  expect(index.find('officer')[0]?.aliases).toEqual([]);
});
