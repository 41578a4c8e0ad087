import { installScript } from './install-script.ts';
import { pinned } from './pinned-actions.ts';

/** How a workflow comes by the command: from a checkout of Framewright, or from the package that a lockfile pins. */
export type WorkflowStyle = 'checkout' | 'package';

/** In a checkout the first call installs what is missing. */
const installs: Readonly<Record<WorkflowStyle, { readonly install: string; readonly installWithoutToken: string }>> = {
  checkout: {
    install: '',
    installWithoutToken: `      # Packages are installed here, where no token is; the next call finds them.
      - name: Install
        run: npx --no -- framewright --version
`,
  },
  package: {
    install: packageInstall(),
    installWithoutToken: packageInstall('      # Packages are installed here, where no token is.\n'),
  },
};

function packageInstall(comment = ''): string {
  return `      - uses: ${pinned.setupNode}
        with:
          node-version: 24
          package-manager-cache: false
${comment}      - name: Install
        run: ${installScript}
`;
}

/**
 * A workflow in a style. In its template the lines `@install@` and `@install-without-token@` stand for the steps that install the command,
 * and what follows `@checkout@` in a line is only about a checkout of Framewright.
 */
export function inStyle(template: string, style: WorkflowStyle): string {
  const { install, installWithoutToken } = installs[style];
  return template
    .replaceAll(/^@checkout@ (.*\n)/gmu, (_, line: string) => (style === 'checkout' ? line : ''))
    .replaceAll('@install@\n', () => install)
    .replaceAll('@install-without-token@\n', () => installWithoutToken);
}
