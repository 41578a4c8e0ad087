import { visible } from '@framewright/reporters';

/** Why a bundle is not written, for people: what “framewright verify” would say of it. */
export function faultsOfBundle(faults: readonly string[]): string {
  const lines = ['The bundle would not be whole, and “framewright verify” would refuse it:', ...faults.map((fault) => `  ${fault}`)];
  return lines.map((line) => `${visible(line).replaceAll('\n', ' ')}\n`).join('');
}
