import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The projects in the order of the configuration, and within each first the files that failed or took longest the last time, as vitest
 * recorded it; without a record, the largest. The last project has the shortest files, which fill the gaps that the long ones leave.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = this.ctx.projects.map(({ name }) => name);
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
  }
}
