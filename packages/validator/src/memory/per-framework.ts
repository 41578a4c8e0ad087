import type { Framework } from '@framewright/model';

/** The same function, that works a framework out once only: frameworks never change. */
export function perFramework<T>(workOut: (framework: Framework) => T): (framework: Framework) => T {
  const known = new WeakMap<Framework, { readonly value: T }>();
  return (framework) => {
    const found = known.get(framework) ?? { value: workOut(framework) };
    known.set(framework, found);
    return found.value;
  };
}
