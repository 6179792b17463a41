import type { CodeUse, KnownValue, NumberPlace } from '../../analysis/code-use.ts';
import { expressionOf } from '../../analysis/constants/own-expression.ts';
import type { Span } from '../../span.ts';
import { nameFor } from '../named-codes.ts';
import type { CheckedFile, Fix, TextEdit } from '../rule.ts';
import { codeInWords } from '../messages/wording.ts';
import { importOf } from './add-import.ts';
import { insertion } from './new-statement.ts';

/** How a fix writes a code: with the project's own name for it where there is one, else in digits. */
export interface WrittenCode {
  readonly source: string;
  /** For a menu: `1001 Going Away`, `CloseCode.GoingAway (1001)`. */
  readonly words: string;
  /** Whether it is a name. */
  readonly isNamed: boolean;
  /** What brings the name into the file, and says where it stands that other numbers may, too. */
  readonly imports: readonly TextEdit[];
  /** Whether the name comes from a file that does something when it is loaded, which is not to be imported without a look at it. */
  readonly isRisky: boolean;
}

/** Where nothing is known of a place: it can be where a type comes from. */
export const anyPlace = { takes: 'plain', isDeferred: true } as const;

/** How to write `code` at `at`, the whole of the use's expression or a part of it; `place` is what may stand there. */
export function writtenCode(
  code: number,
  use: CodeUse,
  file: CheckedFile,
  at: Span = use.span,
  place: KnownValue['sitePlace'] = use.place,
): WrittenCode {
  const bare: NumberPlace = { span: at, value: code, ...(place ?? anyPlace) };
  // A test that spells out the number notices when the constant changes.
  const constant = file.layout?.isTest === false ? nameFor(bare, use.certainty, file) : undefined;
  const isHere = constant !== undefined && file.constants.includes(constant);
  const named = isHere ? { expression: constant.expression, edits: [] } : constant && importOf(constant, file);
  if (!constant || !named) {
    return { source: String(code), words: codeInWords(code), isNamed: false, imports: [], isRisky: false };
  }
  const { expression, edits } = named;
  const { takes, typeAt } = bare;
  const typing = takes === 'plain' && constant.isFixed && typeAt !== undefined ? [insertion(typeAt, ': number')] : [];
  return {
    source: expression,
    words: `${expressionOf({ expression })} (${code})`,
    isNamed: true,
    imports: [...edits, ...typing],
    isRisky: edits.length > 0 && !constant.standsAlone,
  };
}

/** A fix that puts `written` somewhere by `edits`, and imports it where that is needed. */
export function fixWithCode(
  { imports, isRisky }: WrittenCode,
  { title, edits, preferred }: Omit<Fix, 'disabled'>,
): Fix {
  return {
    title,
    edits: [...imports, ...edits],
    preferred: preferred && !isRisky,
  };
}

/** Puts the names that the project has for them in the place of the digits of a use. */
export function namedDigits(use: CodeUse, file: CheckedFile): readonly TextEdit[] {
  const edits = (use.bare ?? []).flatMap(({ span, value }) => {
    const { source, isNamed, imports } = writtenCode(value, use, file, span);
    return isNamed ? [...imports, { span, newText: source }] : [];
  });
  // Two names of one module need one import.
  return [...new Map(edits.map(edit => [JSON.stringify(edit), edit])).values()];
}
