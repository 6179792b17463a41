import ts from 'typescript';
import type { Analysis, AnalysisInput } from './analysis.ts';
import type { AssumedRuntime } from './assumed/assumed-runtime.ts';
import { Candidates, isLikelyToClose } from './candidates.ts';
import type { CodeUse } from './code-use.ts';
import { bareNumbersIn } from './sent/bare-numbers.ts';
import { numbersDeclaredIn } from './constants/declared-numbers.ts';
import { codesElsewhere } from './constants/codes-elsewhere.ts';
import { declaredUses, inferredUses } from './constants/declared-uses.ts';
import { walk } from './expressions.ts';
import { fileLayoutOf } from './constants/file-layout.ts';
import type { Mark } from './marks.ts';
import { meantApis } from './assumed/meant-apis.ts';
import { importedTables } from './constants/imported-tables.ts';
import { namedConstants } from './constants/named-constants.ts';
import type { MicroProgram } from './program/micro-program.ts';
import { ReceivedUses } from './received/received-uses.ts';
import { replacedReferences } from './receivers/replaced-globals.ts';
import { Roles } from './sent/roles.ts';
import { withSitePlaces } from './sent/site-places.ts';
import { SentUses } from './sent/sent-uses.ts';
import { nodeAt } from './spans.ts';
import { SettledReceivers } from './receivers/settled-receivers.ts';
import { unknownReceiverOf } from './receivers/unknown-receivers.ts';
import { dependsOnUnknown, UnresolvedImports, type UnresolvedImport } from './unresolved-imports.ts';
import { withDeclarations } from './constants/value-declarations.ts';
import { Values } from './values/values.ts';

/** What one program says about its file; `unresolved` names the imports that keep it from saying more. */
export interface Findings extends Pick<
  Analysis,
  'uses' | 'constants' | 'codesElsewhere' | 'layout' | 'unknownReceivers'
> {
  readonly unresolved: readonly UnresolvedImport[];
}

/** How many unknown receivers are noted: each is a question to somebody else. */
const mostReceivers = 50;

/** Finds the close codes in the file that the program is about. */
export function findUses(
  program: MicroProgram,
  runtime: AssumedRuntime,
  settled: AnalysisInput['settled'],
  usedElsewhere: AnalysisInput['usedElsewhere'],
): Findings {
  const values = new Values(program);
  const candidates = new Candidates(program);
  const sent = new SentUses(program, runtime, new Roles(program, new SettledReceivers(program, settled)), values);
  const received = new ReceivedUses(program, runtime, values);
  const imports = new UnresolvedImports(program);
  const uses: CodeUse[] = [];
  const literals = new Map<number, ts.NumericLiteral>();
  const receivers: number[] = [];
  walk(program.file, node => {
    if (ts.isNumericLiteral(node)) literals.set(node.getStart(program.file), node);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      // What is likely to close may hand its code on to a module that is missing: then its name says nothing yet.
      const found = candidates.isCall(node) || isLikelyToClose(node) ? sent.inCall(node) : [];
      uses.push(...found);
      followCall(program, imports, node, found);
      const receiver = unknownReceiverOf(program, node, found, settled);
      if (receiver !== undefined) receivers.push(receiver);
    } else if (ts.isObjectLiteralExpression(node) && candidates.isOptions(node)) {
      uses.push(...sent.inObject(node));
    }
    const compared = received.in(node);
    uses.push(...compared);
    for (const other of unknownIn(program, compared)) imports.follow(other);
  });
  const declared = numbersDeclaredIn(program, values, program.file);
  uses.push(...declaredUses(program.file, declared, uses));
  for (const callee of sent.unknown) imports.follow(callee);
  for (const name of importedTables(program.file)) imports.follow(name);
  const replaced = replacedReferences(program.file, program.libraries);
  const replacedApis = meantApis(Array.from(replaced, markOf), runtime).apis;
  const known = uses.filter(
    // What follows the runtime's socket follows whatever has come in its place.
    use => !(use.runtime && replaced.has('client')) && !use.apis.some(api => replacedApis.includes(api)),
  );
  const constants = namedConstants(program, values, declared, known, usedElsewhere);
  known.push(...inferredUses(program.file, declared, known, constants));
  known.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    uses: known.map(use =>
      withDeclarations(program, withSitePlaces(program, withBareNumbers(program, use, literals)), known),
    ),
    constants,
    codesElsewhere: codesElsewhere(program, values, known),
    ...(known.length > 0 && { layout: fileLayoutOf(program) }),
    unresolved: imports.found,
    unknownReceivers: receivers.sort((a, b) => a - b).slice(0, mostReceivers),
  };
}

/** What received codes are compared with, where it is not known what that is. */
function unknownIn({ file }: MicroProgram, compared: readonly CodeUse[]): readonly ts.Node[] {
  return compared.flatMap(({ span, values }) => (values.length === 0 ? (nodeAt(file, span) ?? []) : []));
}

function withBareNumbers(
  program: MicroProgram,
  use: CodeUse,
  literals: ReadonlyMap<number, ts.NumericLiteral>,
): CodeUse {
  const bare = use.kind === 'declared' ? [] : bareNumbersIn(program, use, literals);
  return bare.length > 0 ? { ...use, bare } : use;
}

function markOf(api: string): Mark {
  return { kind: 'sent', api };
}

/**
 * Follows what a call may depend on, where TypeScript does not know it yet: the code that an API takes, and what is
 * called, when that is likely to close a socket.
 */
function followCall(
  { checker }: MicroProgram,
  imports: UnresolvedImports,
  call: ts.CallExpression | ts.NewExpression,
  found: readonly CodeUse[],
): void {
  const given = call.arguments ?? [];
  if (given.length === 0) return;
  const isUnknown = isLikelyToClose(call) && dependsOnUnknown(checker, call.expression);
  if (isUnknown) imports.follow(call.expression);
  if (!isUnknown && found.every(({ values, hasCode }) => values.length > 0 || !hasCode)) return;
  for (const argument of given) if (dependsOnUnknown(checker, argument)) imports.follow(argument);
}
