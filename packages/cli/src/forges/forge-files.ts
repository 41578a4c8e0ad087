import type { FileToWrite } from '@framewright/model';
import type { StarterAnswers } from '../starter/starter-answers.ts';
import { forgejoChecks, forgejoSite, publishPagesScript } from './forgejo-workflows.ts';
import { formsOf } from './form-questions.ts';
import { checksWorkflow } from './github-checks.ts';
import { previewWorkflow } from './github-preview.ts';
import { releaseWorkflow } from './github-release.ts';
import { siteWorkflow } from './github-site.ts';
import { sweepWorkflow } from './github-sweep.ts';
import { gitlabPipeline } from './gitlab-pipeline.ts';
import { previewsScript } from './previews-script.ts';
import { issueForm, issueText } from './print-forms.ts';
import { proposeReleaseScript } from './propose-release-script.ts';

/** The files by which a forge works for a framework: workflows, the scripts that they call, and forms. */
export function forgeFiles(answers: StarterAnswers): readonly FileToWrite[] {
  const forms = formsOf(answers);
  switch (answers.forge) {
    case 'github':
      return [
        { path: '.github/workflows/checks.yml', content: checksWorkflow() },
        { path: '.github/workflows/preview.yml', content: previewWorkflow('package') },
        { path: '.github/workflows/sweep-previews.yml', content: sweepWorkflow },
        { path: '.github/workflows/site.yml', content: siteWorkflow('package') },
        { path: '.github/workflows/release.yml', content: releaseWorkflow() },
        { path: '.github/previews.sh', content: previewsScript },
        { path: '.github/propose-release.sh', content: proposeReleaseScript('framework') },
        ...forms.map((form) => ({ path: `.github/ISSUE_TEMPLATE/${form.name}.yml`, content: issueForm(form) })),
      ];
    case 'gitlab':
      return [
        { path: '.gitlab-ci.yml', content: gitlabPipeline },
        ...forms.map((form) => ({ path: `.gitlab/issue_templates/${form.name}.md`, content: issueText(form) })),
      ];
    case 'forgejo':
      return [
        { path: '.forgejo/workflows/checks.yml', content: forgejoChecks },
        { path: '.forgejo/workflows/site.yml', content: forgejoSite },
        { path: '.forgejo/publish-pages.sh', content: publishPagesScript },
        ...forms.map((form) => ({ path: `.forgejo/issue_template/${form.name}.yml`, content: issueForm(form) })),
      ];
    case 'none':
      return [];
  }
}
