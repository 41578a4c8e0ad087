import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { walkAnswers } from './answer-walk.ts';
import { walkFilters, walkTyping } from './filters-walk.ts';
import { checkStep, checkStepWithoutScript, walkCompare, walkStepInPlace, walkTouchedChanges, walkVersionPairs } from './compare-walk.ts';
import { checkMatrix, walkContexts } from './matrix-walk.ts';
import { walkNames } from './names-walk.ts';
import { walkMenu, walkReading } from './reading-walk.ts';
import { walkTitle, walkTitles } from './home-walk.ts';
import { walkSearch, walkVersions, walkWithoutScript } from './search-walk.ts';
import { walkTexts } from './texts-walk.ts';

/** Steps of a reader through the interactive parts of a site, by keyboard alone. */
export interface Walk {
  readonly name: string;
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
  readonly go: (page: Page, address: string) => Promise<void>;
}

/** Runs a walk in a window of its own; the page must report no errors. */
export async function takeWalk(browser: Browser, address: string, { width = 1280, javaScriptEnabled = true, go }: Walk): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await go(page, address);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The walks through the site of `tests/frameworks/history`. */
export const walksThroughHistory: readonly Walk[] = [
  {
    name: 'search by keyboard: other names, mistyped words, results, nothing found',
    go: (page, address) =>
      walkSearch(
        page,
        address,
        [
          { text: 'volunteer', first: 'Helper', aliases: 'Volunteer' },
          { text: 'volunter', first: 'Helper', isNear: true },
          { text: 'head bakr', first: 'Head baker', isNear: true },
          { text: 'SHAPÍNG', first: 'Shaping' },
        ],
        'bread',
      ),
  },
  {
    name: 'search of all versions finds what is gone',
    go: (page, address) => walkVersions(page, address, 'serving', 'Serving', ['0.1.1', '0.1.0']),
  },
  {
    name: 'the list of everything without scripts',
    javaScriptEnabled: false,
    go: (page, address) => walkWithoutScript(page, address, 'Volunteer', 'Helper'),
  },
  {
    name: 'filters of the competences',
    go: (page, address) =>
      walkFilters(
        page,
        address,
        [
          {
            address: '?role=helper&context=bakehouse',
            left: ['Mixing', 'Proving', 'Shaping', 'Ingredients and allergens', 'Sharing the table'],
            summary: '5 of 11 competences are shown.',
            ratings: ['1 Guided', '1 Guided', '1 Guided', '1 Guided', 'asked for, Essential'],
          },
          { address: '?text=warmth', left: ['Proving'], summary: '1 of 11 competences is shown.' },
          { address: '?kind=manner', left: ['Sharing the table'], summary: '1 of 11 competences is shown.' },
          {
            address: '?role=bread-teacher&level=4',
            left: ['Mixing', 'Shaping'],
            summary: '2 of 11 competences are shown.',
            ratings: ['4 Passing it on', '4 Passing it on'],
          },
          { address: '?role=helper&level=4', left: [], summary: 'No competence fits all of these.' },
        ],
        'Baker',
      ),
  },
  {
    name: 'roles compared in place',
    go: (page, address) =>
      walkCompare(page, address, [
        { id: 'helper', title: 'Helper' },
        { id: 'baker', title: 'Baker' },
        { id: 'head-baker', title: 'Head baker' },
      ]),
  },
  {
    name: 'a step on a ladder',
    javaScriptEnabled: false,
    go: async (page, address) => {
      await checkStep(page, `${address}compare/helper--baker/`, {
        raised: ['Shaping', 'Mixing', 'Proving', 'Ingredients and allergens'],
        new: ['Leaven keeping', 'Oven firing'],
        stays: ['Stall service', 'Sharing the table'],
      });
      await checkStep(page, `${address}compare/baker--head-baker/`, {
        raised: ['Oven firing', 'Leaven keeping', 'Proving'],
        new: [],
        chosen: ['Rye baking', 'Enriched doughs', 'Flatbreads', 'Ingredients and allergens'],
      });
    },
  },
  { name: 'a step put together in place', go: (page, address) => walkStepInPlace(page, address, 'helper', 'baker', 'stall') },
  {
    name: 'a step that needs a script, without one',
    javaScriptEnabled: false,
    go: (page, address) => checkStepWithoutScript(page, address, 'helper'),
  },
  { name: 'the changes that touch one role', go: (page, address) => walkTouchedChanges(page, address, '2.0.0', 'head-baker') },
  { name: 'versions compared in place', go: (page, address) => walkVersionPairs(page, address, '0.3.0', '2.0.0') },
  {
    name: 'the context of a role',
    go: (page, address) => walkContexts(page, address, 'roles/helper/', { id: 'stall', title: 'Market stall' }),
  },
  { name: 'names that objects have, in the address', go: walkNames },
  {
    name: 'menus that close, the section that is read, terms in place',
    go: (page, address) => walkReading(page, address, { path: 'competences/leaven-keeping/', term: 'leaven' }),
  },
  { name: 'the menu of a phone', width: 360, go: (page, address) => walkMenu(page, address, 'roles/baker/') },
  {
    name: 'the menu of a phone without scripts',
    width: 360,
    javaScriptEnabled: false,
    go: (page, address) => walkMenu(page, address, 'roles/baker/'),
  },
];

/** The walks through the site of the framework of this project. */
export const walksThroughFramework: readonly Walk[] = [
  {
    name: 'search by another name of a role',
    go: (page, address) =>
      walkSearch(
        page,
        address,
        [
          { text: 'project controls specialist', first: 'PMO specialist', aliases: 'Project controls specialist' },
          { text: 'likelihood', first: 'Risk and issue management', place: { fragment: 'knowledge-2', word: 'likelihood' } },
          { text: 'csv', first: 'Data' },
        ],
        'risk',
      ),
  },
  {
    name: 'the title of a job on the start page',
    go: (page, address) => walkTitle(page, address, 'project support officer', 'PMO officer'),
  },
  {
    name: 'titles of jobs without scripts',
    javaScriptEnabled: false,
    go: (page, address) => walkTitles(page, address, 'Project support officer', 'PMO officer'),
  },
  { name: 'the glossary filtered while typing', go: (page, address) => walkTyping(page, address, 'critical', ['critical path', 'float']) },
  { name: 'the matrix on a phone', width: 360, go: checkMatrix },
  {
    name: 'answers to a review round on a phone',
    width: 360,
    go: (page, address) => walkAnswers(page, address, 'planning-and-control-1'),
  },
  { name: 'the texts of a role', go: (page, address) => walkTexts(page, address, 'roles/pmo-analyst/', 'Programme') },
  {
    name: 'the context of the matrix',
    go: (page, address) => walkContexts(page, address, 'matrix/', { id: 'portfolio', title: 'Portfolio' }),
  },
];
