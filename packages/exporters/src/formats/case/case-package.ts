/** What an export adds to what the standard has names for. */
export interface CaseExtensions {
  readonly framewright: { readonly [key: string]: unknown };
}

/** A link to something of the same package. */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** A link to something that may be elsewhere. */
export interface CaseNode extends CaseLink {
  readonly targetType?: string;
}

/** What everything in a package has. */
export interface CaseThing {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

export interface CaseDocument extends CaseThing {
  readonly caseVersion: '1.1';
  readonly creator: string;
  readonly title: string;
  readonly officialSourceURL: string;
  readonly publisher: string;
  readonly description?: string;
  readonly language: string;
  readonly version: string;
  readonly adoptionStatus: string;
  readonly statusStartDate?: string;
  readonly licenseURI: CaseLink;
  readonly extensions?: CaseExtensions;
}

export interface CaseItem extends CaseThing {
  readonly fullStatement: string;
  readonly abbreviatedStatement?: string;
  readonly alternativeLabel?: string;
  readonly humanCodingScheme?: string;
  readonly conceptKeywords?: readonly string[];
  readonly notes?: string;
  readonly language: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
  readonly statusStartDate?: string;
  readonly statusEndDate?: string;
  readonly extensions?: CaseExtensions;
}

export interface CaseAssociation extends CaseThing {
  readonly associationType: string;
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseNode;
  readonly destinationNodeURI: CaseNode;
  readonly extensions?: CaseExtensions;
}

export interface CaseItemType extends CaseThing {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
}

export interface CaseLicence extends CaseThing {
  readonly title: string;
  readonly licenseText: string;
}

export interface CaseLevel extends CaseThing {
  readonly description: string;
  readonly quality: string;
  readonly score: number;
  readonly position: number;
  readonly rubricCriterionId: string;
}

export interface CaseCriterion extends CaseThing {
  readonly category: string;
  readonly description: string;
  readonly CFItemURI?: CaseLink;
  readonly position: number;
  readonly rubricId: string;
  readonly CFRubricCriterionLevels: readonly CaseLevel[];
  readonly extensions?: CaseExtensions;
}

export interface CaseRubric extends CaseThing {
  readonly title: string;
  readonly CFRubricCriteria: readonly CaseCriterion[];
  readonly extensions?: CaseExtensions;
}

/** A whole framework in the words of CASE 1.1. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions: { readonly CFItemTypes: readonly CaseItemType[]; readonly CFLicenses: readonly CaseLicence[] };
  readonly CFRubrics: readonly CaseRubric[];
}
