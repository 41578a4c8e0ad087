import { describe, expect, test } from 'vitest';
import { mistakesBetween } from './mistakes-between.ts';
import { fold, idsByName, suggest } from './suggest.ts';

const candidates = [
  { id: 'clear-writing', names: ['Clear writing', 'Plain language'] },
  { id: 'note-taking', names: ['Note taking'] },
  { id: 'tea-tasting', names: ['Dégustation'] },
  'list',
  'lust',
];

test('of names that differ in accents alone the one that is written to the letter is meant', () => {
  const both = [
    { id: 'a', names: ['Schön'] },
    { id: 'b', names: ['Schon'] },
  ];
  expect(idsByName('schon', both)).toEqual(['b']);
  expect(idsByName('schön', both)).toEqual(['a']);
  expect(idsByName('schôn', both)).toEqual(['a', 'b']);
});

describe('what may be meant', () => {
  test.each([
    ['claer-writing', ['clear-writing']],
    ['CLEAR WRITING', ['clear-writing']],
    ['plain langauge', ['clear-writing']],
    ['notetaking', ['note-taking']],
    ['degustasion', ['tea-tasting']],
    ['lits', ['list']],
    ['lost', ['list', 'lust']],
    ['last', ['list', 'lust']],
    ['cl', []],
    ['cast', []],
    ['', []],
    [' – ', []],
    ['something else', []],
  ])('by %j is %j', (written, ids) => {
    expect(suggest(written, candidates)).toEqual(ids);
  });

  test('is the nearest first, of the same distance in the order of ids, and three at most', () => {
    expect(suggest('cat', ['cut', 'cot', 'cart', 'bat', 'cat'])).toEqual(['cat', 'bat', 'cart']);
  });

  test('has a third of its letters wrong at most, or as many as are allowed', () => {
    expect(suggest('form', ['format'])).toEqual([]);
    expect(suggest('form', ['format'], 2)).toEqual(['format']);
    expect(suggest('abcdef', ['abcdxx', 'abcxxx'])).toEqual(['abcdxx']);
  });
});

test.each([
  ['Plain-Language', ['clear-writing']],
  ['degustation', ['tea-tasting']],
  ['plain langauge', []],
  ['', []],
])('%j is a name of %j', (written, ids) => {
  expect(idsByName(written, candidates)).toEqual(ids);
});

test.each([
  ['Clear  writing!', 'clear-writing'],
  ['clear_writing', 'clear-writing'],
  ['Éclair à la crème', 'eclair-a-la-creme'],
  ['Ζεστό τσάι', 'ζεστο-τσαι'],
  ['---', ''],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['C--', 'c−−'],
  ['A-', 'a−'],
  ['A*', 'a*'],
  ['.NET', '.net'],
  ['Use .NET', 'use-.net'],
  ['ASP.NET', 'asp-net'],
  ['R&D', 'r&d'],
  ['R&', 'r&'],
  ['A/B testing', 'a/b-testing'],
  ['Input/output', 'input-output'],
  ['Input / output', 'input-output'],
  ['Notepad++ for all', 'notepad++-for-all'],
  ['Übung in C++', 'ubung-in-c++'],
  ['U.S. law', 'u-s-law'],
  ['Is it?', 'is-it'],
  ['काम', 'काम'],
  ['がき', 'がき'],
  ['項目 管理', '項目-管理'],
])('%j is compared as %j', (words, folded) => {
  expect(fold(words)).toBe(folded);
});

test.each([
  ['list', 'list', 0],
  ['lits', 'list', 1],
  ['lst', 'list', 1],
  ['litss', 'list', 2],
  ['ab', 'ba', 1],
  ['abdc', 'bacd', 3],
])('between %j and %j there are as many mistakes as %j', (written, meant, mistakes) => {
  expect(mistakesBetween(written, meant)).toBe(mistakes);
});
