import { installScript } from './install-script.ts';

/** Checks changes and publishes the site on GitLab Pages: `.gitlab-ci.yml`. */
export const gitlabPipeline: string = `# Checks every merge request and what is on the main branch, and publishes the site on GitLab Pages.
# No job needs a secret: each reads this repository and nothing else, and GitLab itself publishes what the job "pages" leaves in public/.
stages: [check, publish]

default:
  image: node:24-bookworm
  timeout: 15 minutes
  interruptible: true
  before_script:
    - ${installScript}

variables:
  # The whole past, which changes are compared with.
  GIT_DEPTH: 0

content:
  stage: check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx --no -- framewright validate framework
    - npx --no -- framewright validate --format junit framework > mistakes.xml
  artifacts:
    reports:
      junit: mistakes.xml

change:
  stage: check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npx --no -- framewright diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
    - npx --no -- framewright changeset --check --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
    - npx --no -- framewright verify --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA"

pages:
  stage: publish
  interruptible: false
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx --no -- framewright build --site "$CI_PAGES_URL/" --sources "$CI_PROJECT_URL/-/tree/$CI_DEFAULT_BRANCH/framework" --out public
  artifacts:
    paths: [public]
`;
