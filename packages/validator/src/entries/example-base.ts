/** The framework that examples build on: what each of them would otherwise repeat. It has no mistake. */
export const exampleBase: Readonly<Record<string, string>> = {
  'framework.md': `---
format: 1
id: meetings
title: Meetings
iri: https://meetings.example/
language: en-GB
licence: CC-BY-4.0
publisher: Meeting circle
repository: https://forge.example/meetings
contexts:
  - { id: project, title: Project }
  - { id: programme, title: Programme }
kinds:
  - { id: technical, title: Technical, scale: proficiency, levels: any }
  - { id: conduct, title: Conduct }
sections:
  - { id: evidence, title: Evidence, of: [competence] }
  - { id: tasks, title: Tasks, of: [role] }
rules:
  unused-competence: { severity: "off", because: An example shows one thing at a time. }
---
How people run meetings.
`,
  'scales/proficiency.md': `---
id: proficiency
title: Proficiency
dimensions:
  - { id: knowledge, title: Knowledge }
  - { id: application, title: Application, atMost: knowledge }
levels:
  - { value: 1, id: aware, title: Aware }
  - { value: 2, id: practised, title: Practised }
  - { value: 3, id: expert, title: Expert }
---
## Knowledge

### Aware

Has heard of it.

### Practised

Can explain it.

### Expert

Teaches it.

## Application

### Practised

Does it with help.

### Expert

Does it alone.
`,
  'competences/agenda-setting.md': `---
id: agenda-setting
title: Agenda setting
kind: technical
---
The ability to choose what a meeting deals with.
`,
  'competences/minute-taking.md': `---
id: minute-taking
title: Minute taking
kind: technical
---
The ability to record what was decided.
`,
  'competences/fairness.md': `---
id: fairness
title: Fairness
kind: conduct
---
The ability to let everyone speak.
`,
  'roles/clerk.md': `---
id: clerk
title: Clerk
requires:
  agenda-setting: { rating: { knowledge: 1, application: 1 } }
  minute-taking: { rating: { knowledge: 2, application: 2 } }
  fairness: {}
---
Keeps the record.
`,
};
