import { assessedFramework, assessmentFileName, carryForward, frameworkFit, printAssessment, type Carried } from '@framewright/assessment';
import type { Assessment, Framework } from '@framewright/model';
import { count } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { readAt, type OpenFramework } from '../framework/open-framework.ts';
import { pathKind } from '../framework/find-framework.ts';
import { releasesAt } from '../framework/releases-at.ts';
import { resolve } from 'node:path';
import { assessedVersion } from './assessed-version.ts';
import { dimensionTitle, levelInWords, titleById } from './assess-sections.ts';
import type { Section } from './sections.ts';

/** A carried assessment, the framework that it is about now, and its file. */
export interface CarriedFile extends Carried {
  readonly framework: Framework;
  readonly fileName: string;
  readonly text: string;
}

/**
 * Carries an assessment to a released version, to the framework in a folder or a bundle, or to the one at hand.
 * @throws Failure if there is no such version, or it is not the same framework
 */
export async function carryFile(assessment: Assessment, to: string | undefined, opened: OpenFramework, cwd: string): Promise<CarriedFile> {
  const { framework: from } = await assessedVersion(assessment, opened);
  const releases = await releasesAt(opened.root);
  const target = to === undefined ? opened.framework : await targetOf(to, releases, cwd);
  const current = assessedFramework(target);
  const fit = frameworkFit(assessment.framework, current);
  if (fit === 'same') throw new Failure(`The file is about version ${current.version} already.`);
  if (fit === 'other-framework')
    throw new Failure(`The file is about “${assessment.framework.id}”, and “${current.id}” is another framework.`);
  const places = [from.version, target.version].map((version) => releases.findIndex((each) => each.version === version));
  const [start = -1, end = -1] = places;
  const between = start < 0 ? [] : releases.slice(start + 1, end < 0 ? undefined : end).map(({ framework }) => framework);
  const carried = carryForward(assessment, from, target, between);
  return { ...carried, framework: target, fileName: assessmentFileName(carried.assessment), text: printAssessment(carried.assessment) };
}

async function targetOf(to: string, releases: Awaited<ReturnType<typeof releasesAt>>, cwd: string): Promise<Framework> {
  const release = releases.find(({ version }) => version === to);
  if (release) return release.framework;
  const path = resolve(cwd, to);
  if (pathKind(path) !== 'nothing') return (await readAt(path, undefined, cwd)).framework;
  const versions = releases.map(({ version }) => version);
  const released = versions.length === 0 ? 'Nothing has been released here.' : `Released are ${versions.join(', ')}.`;
  throw new Failure(`“${to}” is neither a version that was released, nor a folder or a bundle. ${released}`);
}

/** What became of answers, and what there is to decide. */
export function carrySections({ assessment, decisions, counts, framework }: CarriedFile, from: string): readonly Section[] {
  const again = Object.entries(assessment.answers).flatMap(([id, { lookAgain = [] }]) => lookAgain.map((each) => ({ id, ...each })));
  const lines = [
    `${count(counts.kept, 'answer')} kept as ${counts.kept === 1 ? 'it is' : 'they are'}.`,
    ...(counts.lookAgain === 0 ? [] : [`${count(counts.lookAgain, 'answer')} kept, where a text is not what it was.`]),
    ...(counts.asked === 0 ? [] : [`${count(counts.asked, 'answer')} to be given anew; the old one is in the file.`]),
    ...(counts.archived === 0 ? [] : [`${count(counts.archived, 'answer')} about what is gone, kept in the file.`]),
  ];
  const had = (dimensions: Readonly<Record<string, unknown>> | undefined): string =>
    Object.entries(dimensions ?? {})
      .map(([dimension, mark]) => `${dimension} ${String(mark)}`)
      .join(', ');
  return [
    { title: `From ${from} to ${assessment.framework.version}`, lines },
    {
      title: 'To decide',
      table: {
        columns: [{ title: 'Competence', breaks: true }, { title: 'Because' }, { title: 'Answered before', breaks: true }],
        rows: decisions.map(({ competence, kind, had: before }) => [
          titleById(framework, competence),
          { split: 'split', merged: 'merged', scale: 'other levels' }[kind],
          Object.entries(before)
            .map(([id, { levels }]) => `${id}: ${had(levels)}`)
            .join('; '),
        ]),
      },
    },
    {
      title: 'To look at again',
      table: {
        columns: ['Competence', 'Where', 'Before', 'After'].map((title) => ({ title, breaks: true })),
        rows: again.map(({ id, dimension, level, before = '', after = '' }) => [
          titleById(framework, id),
          dimension === undefined
            ? 'Definition'
            : `${dimensionTitle(framework, id, dimension)}${level === undefined ? '' : ` ${levelInWords(framework, id, dimension, level)}`}`,
          before,
          after,
        ]),
      },
    },
  ].filter(({ lines: words, table }) => words !== undefined || (table?.rows.length ?? 0) > 0);
}
