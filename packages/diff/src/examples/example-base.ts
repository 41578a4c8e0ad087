/**
 * The framework that all examples are based on. It has no mistake.
 * The file is long because a change of any property needs the property to be there.
 */
export const exampleBase: Readonly<Record<string, string>> = {
  'framework.md': `---
format: 1
id: tea-house
title: Tea house skills
iri: https://tea.example/
repository: https://forge.example/tea/skills
language: en-GB
languages: [en-GB, fr]
licence: CC-BY-4.0
publisher: Tea circle
contexts:
  - { id: salon, title: Salon }
  - { id: garden, title: Garden }
  - { id: market, title: Market }
kinds:
  - { id: craft, title: Craft, scale: skill, levels: any }
  - { id: trade, title: Trade, scale: skill, levels: described }
  - { id: conduct, title: Conduct }
  - { id: ritual, title: Ritual }
  - { id: lore, title: Lore, scale: grace, levels: any }
sections:
  - { id: evidence, title: Evidence, of: [competence] }
  - { id: examples, title: Examples, of: [competence] }
  - { id: duties, title: Duties, of: [role] }
qualificationStages:
  - { id: first, title: First }
  - { id: second, title: Second }
alignedWith:
  - { id: guild, title: Guild of hosts, edition: "2", url: "https://guild.example/" }
rules:
  unused-competence: { severity: "off", because: An example shows one thing at a time. }
theme: { accent: "#0a5" }
---
What people in a tea house can do.
`,
  'scales/skill.md': `---
id: skill
title: Skill
dimensions:
  - { id: knowledge, title: Knowledge }
  - { id: practice, title: Practice, atMost: knowledge }
levels:
  - { value: 1, id: beginner, title: Beginner }
  - { value: 2, id: able, title: Able }
  - { value: 3, id: master, title: Master }
---
How well it is known and done.

## Knowledge

### Beginner

Has heard of it.

### Able

Can explain it.

### Master

Teaches it.

## Practice

### Able

Does it alone.

### Master

Does it in a full house.
`,
  'scales/grace.md': `---
id: grace
title: Grace
dimensions:
  - { id: grace, title: Grace }
levels:
  - { value: 1, id: some, title: Some }
  - { value: 2, id: much, title: Much }
---
`,
  'groups/kitchen.md': `---
id: kitchen
title: Kitchen
order: 1
aliases: [Back room]
---
Work behind the curtain.
`,
  'groups/stove.md': `---
id: stove
title: Stove
parent: kitchen
---
`,
  'groups/counter.md': `---
id: counter
title: Counter
order: 2
---
`,
  'families/house.md': `---
id: house
title: House
order: 1
---
People who meet guests.
`,
  'families/office.md': `---
id: office
title: Office
---
`,
  'competences/brewing.md': `---
id: brewing
title: Brewing
kind: craft
group: stove
order: 10
code: "01"
aliases: [Tea making]
related: [serving]
alignments:
  - { framework: guild, code: "7", relation: close }
sources:
  - { url: "https://guild.example/notes", title: Guild notes, checked: 2026-01-05 }
---
The ability to make tea that tastes as it should.

Water, leaf and time decide together.

## Knowledge

### Beginner

Names the six sorts of tea.

### Able

Explains what water does to the leaf.

## Practice

### Able

Brews a pot that guests finish.

## Evidence

- A pot brewed for guests

## Examples

- Oolong at noon
`,
  'competences/serving.md': `---
id: serving
title: Serving
kind: craft
---
The ability to bring tea to a table.
`,
  'competences/tasting.md': `---
id: tasting
title: Tasting
kind: craft
partOf: brewing
---
The ability to tell one leaf from another.
`,
  'competences/buying.md': `---
id: buying
title: Buying
kind: trade
---
The ability to choose what to buy.

## Knowledge

### Beginner

Knows who sells tea.

### Able

Knows when prices fall.

## Practice

### Able

Buys for one week.
`,
  'competences/courtesy.md': `---
id: courtesy
title: Courtesy
kind: conduct
---
The ability to make a guest feel at home.
`,
  'competences/bowing.md': `---
id: bowing
title: Bowing
kind: ritual
---
The ability to bow as low as the guest.
`,
  'competences/folk-tales.md': `---
id: folk-tales
title: Folk tales
kind: lore
---
The ability to tell where a tea comes from.
`,
  'competences/garnish.md': `---
id: garnish
title: Garnish
kind: craft
status: proposed
---
The ability to make a tray look inviting.
`,
  'competences/leaf-reading.md': `---
id: leaf-reading
title: Leaf reading
kind: craft
status: deprecated
because: Nobody asks for it.
---
The ability to see omens in a cup.
`,
  'competences/pouring.md': `---
id: pouring
title: Pouring
kind: craft
status: deprecated
replacedBy: [serving]
---
The ability to fill a cup.
`,
  'roles/host.md': `---
id: host
title: Host
family: house
rung: 1
code: H1
contexts: [salon, garden]
aliases: [Server]
requires:
  brewing: { rating: { knowledge: 2, practice: 1 } }
  serving: { rating: { knowledge: 2, practice: 2 }, contexts: [salon, garden] }
  courtesy: {}
---
Welcomes guests.

## Duties

- Pours the tea.
`,
  'roles/head-host.md': `---
id: head-host
title: Head host
family: house
rung: 2
extends: host
requires:
  serving: { rating: { knowledge: 3, practice: 3 } }
  tasting: { rating: { knowledge: 1, practice: 1 }, need: desirable }
electives:
  - id: trade-side
    title: Trade side
    atLeast: 1
    of:
      buying: { rating: { knowledge: 1, practice: 1 } }
      garnish: { rating: { knowledge: 1, practice: 1 } }
---
Leads the hosts.
`,
  'roles/buyer.md': `---
id: buyer
title: Buyer
family: office
requires:
  buying: { rating: { knowledge: 2, practice: 2 } }
  folk-tales: { rating: 1 }
---
Buys the tea.
`,
  'qualifications/tea-certificate.md': `---
id: tea-certificate
title: Tea certificate
body: Guild of hosts
stage: first
audience: [host]
contexts: [salon]
covers:
  brewing: { knowledge: 2, practice: 1 }
validFrom: 2020-01-01
validUntil: 2030-12-31
url: "https://guild.example/certificate"
sources:
  - { url: "https://guild.example/certificate", checked: 2026-01-05 }
---
A written test and a pot of tea.
`,
  'terms/steep.md': `---
id: steep
title: steep
aliases: [infuse]
---
To leave leaves in hot water.
`,
  'translations/fr/terms/steep.md': `---
of: 759dd2346c7e8287f16cb142a1768cf29a3492a3b43cf7ed7d60556725bb06d5
title: infuser
---
Laisser les feuilles dans l’eau chaude.
`,
  'pages/about.md': `---
id: about
title: About
---
Who we are.
`,
  'news/2026-01-02-opening.md': `---
id: opening
title: We open
date: 2026-01-02
---
Come in.
`,
  'reviews/spring.md': `---
id: spring
title: Spring round
opens: 2026-03-01
closes: 2026-04-01
scope: { roles: [host] }
minutes: 30
---
Read the profile of the host.
`,
};
