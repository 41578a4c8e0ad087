// Generated from schema/ by "npm run generate"; edit the schema instead.
import type { JsonSchema } from '@framewright/model';

/** The form of an assessment's file, in one piece. */
export const assessmentShape: JsonSchema = {
  "type": "object",
  "required": [
    "format",
    "kind",
    "framework",
    "answers"
  ],
  "properties": {
    "format": {
      "const": 1
    },
    "kind": {
      "const": "assessment"
    },
    "framework": {
      "type": "object",
      "required": [
        "id",
        "iri",
        "version"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "iri": {
          "$ref": "#/$defs/url"
        },
        "version": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        },
        "digest": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "draft": {
          "type": "boolean"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "made": {
      "$ref": "#/$defs/date"
    },
    "changed": {
      "$ref": "#/$defs/date"
    },
    "person": {
      "type": "object",
      "required": [],
      "properties": {
        "label": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "target": {
      "$ref": "#/$defs/target"
    },
    "electives": {
      "$ref": "#/$defs/electives"
    },
    "answers": {
      "$ref": "#/$defs/answers"
    },
    "reflections": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/reflection"
      }
    },
    "plan": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/goal"
      }
    },
    "opinions": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/opinion"
      }
    },
    "history": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/earlier"
      }
    },
    "archive": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/archived"
      }
    }
  },
  "patternProperties": {
    "^x-": true
  },
  "additionalProperties": false,
  "$defs": {
    "answer": {
      "type": "object",
      "required": [],
      "properties": {
        "levels": {
          "$ref": "#/$defs/levels"
        },
        "because": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 4000
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        },
        "note": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 10000
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "lookAgain": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/lookAgain"
          }
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "answers": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/id"
      },
      "additionalProperties": {
        "$ref": "#/$defs/answer"
      }
    },
    "archived": {
      "type": "object",
      "required": [
        "competence",
        "version",
        "because"
      ],
      "properties": {
        "competence": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 400
        },
        "version": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        },
        "because": {
          "type": "string",
          "enum": [
            "gone",
            "split",
            "merged",
            "scale"
          ]
        },
        "into": {
          "$ref": "#/$defs/ids"
        },
        "rater": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        },
        "answer": {
          "$ref": "#/$defs/answer"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "date": {
      "type": "string",
      "format": "date"
    },
    "earlier": {
      "type": "object",
      "required": [
        "version"
      ],
      "properties": {
        "version": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        },
        "changed": {
          "$ref": "#/$defs/date"
        },
        "levels": {
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/levels"
          }
        },
        "target": {
          "$ref": "#/$defs/target"
        },
        "electives": {
          "$ref": "#/$defs/electives"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "electives": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/id"
      },
      "additionalProperties": {
        "$ref": "#/$defs/ids"
      }
    },
    "evidence": {
      "type": "object",
      "required": [
        "text"
      ],
      "properties": {
        "text": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 4000
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "url": {
          "$ref": "#/$defs/url"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "goal": {
      "type": "object",
      "required": [],
      "properties": {
        "competence": {
          "$ref": "#/$defs/id"
        },
        "dimension": {
          "$ref": "#/$defs/id"
        },
        "level": {
          "$ref": "#/$defs/level"
        },
        "action": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 4000
        },
        "by": {
          "$ref": "#/$defs/date"
        },
        "shownBy": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 4000
        },
        "ask": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 400
        },
        "done": {
          "$ref": "#/$defs/date"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "id": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 100
    },
    "ids": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/id"
      },
      "uniqueItems": true
    },
    "level": {
      "type": "integer"
    },
    "levels": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/id"
      },
      "additionalProperties": {
        "$ref": "#/$defs/mark"
      }
    },
    "lookAgain": {
      "type": "object",
      "required": [
        "since"
      ],
      "properties": {
        "since": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        },
        "dimension": {
          "$ref": "#/$defs/id"
        },
        "level": {
          "$ref": "#/$defs/level"
        },
        "before": {
          "type": "string",
          "pattern": "\\S"
        },
        "after": {
          "type": "string",
          "pattern": "\\S"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "mark": {
      "anyOf": [
        {
          "$ref": "#/$defs/level"
        },
        {
          "type": "string",
          "enum": [
            "none",
            "unsure",
            "not-relevant"
          ]
        }
      ]
    },
    "opinion": {
      "type": "object",
      "required": [
        "rater",
        "answers"
      ],
      "properties": {
        "rater": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 200
        },
        "date": {
          "$ref": "#/$defs/date"
        },
        "answers": {
          "$ref": "#/$defs/answers"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "reflection": {
      "type": "object",
      "required": [
        "competence",
        "text"
      ],
      "properties": {
        "competence": {
          "$ref": "#/$defs/id"
        },
        "question": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 4000
        },
        "text": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 20000
        },
        "date": {
          "$ref": "#/$defs/date"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "target": {
      "type": "object",
      "required": [],
      "properties": {
        "role": {
          "$ref": "#/$defs/id"
        },
        "contexts": {
          "$ref": "#/$defs/ids"
        }
      },
      "patternProperties": {
        "^x-": true
      },
      "additionalProperties": false
    },
    "url": {
      "type": "string",
      "format": "uri",
      "pattern": "^https?://"
    }
  }
};
