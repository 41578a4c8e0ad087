import type { Manifest } from './publish-manifest.ts';

/**
 * Why the packages can't be published yet, a sentence each; none where all is set.
 * @param manifest the package.json at the top of the checkout
 * @param isPublished whether the names of the packages are ours
 */
export function publishObjections({ repository }: Pick<Manifest, 'repository'>, isPublished: boolean): readonly string[] {
  return [
    ...(isPublished
      ? []
      : [
          'The names of the packages are not known to be ours: “isPublished” in packages/cli/src/terminal/published.ts says so, and nobody sets it to true before the names are taken.',
        ]),
    ...(addressOf(repository) === undefined
      ? [
          'The package.json at the top names no repository, by which npm proves where a package was made: add "repository": { "type": "git", "url": "git+https://…" }.',
        ]
      : []),
  ];
}

function addressOf(repository: unknown): string | undefined {
  const { url } = typeof repository === 'object' && repository !== null ? (repository as { readonly url?: unknown }) : {};
  return typeof url === 'string' && /^git\+https:\/\/[^/]+\/\S+$/u.test(url) ? url : undefined;
}
