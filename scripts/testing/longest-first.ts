import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The projects in the order in which the configuration has them, and of each those files first that failed or took longest the last time,
 * as vitest has them; where it knows nothing of a last time, the largest. The last project has the shortest files, which fill what the long
 * ones leave.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = this.ctx.projects.map(({ name }) => name);
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
  }
}
