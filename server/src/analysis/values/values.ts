import ts from 'typescript';
import type { KnownValue } from '../code-use.ts';
import { isMemberAccess, unwrap } from '../expressions.ts';
import { literalsOf, notFinite } from './literals.ts';
import { PossibleValues, type Found } from './possible-values.ts';
import { isOwnDeclaration, type MicroProgram } from '../program/micro-program.ts';
import { siteOf } from './sites.ts';
import { spanOf } from '../spans.ts';

/** Knows which numbers and texts an expression can be, where these come from, and where they can be edited. */
export class Values {
  readonly #program: MicroProgram;
  readonly #possible: PossibleValues;

  constructor(program: MicroProgram) {
    this.#program = program;
    this.#possible = new PossibleValues(program);
  }

  /** The numbers that `expression` can be; empty when none is known. */
  numbers(expression: ts.Expression): readonly KnownValue[] {
    const numbers = (each: ts.Expression): readonly number[] =>
      this.#possible.of(each).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const name = nameOf(unwrap(expression));
    // Under a name, 0 is how people write that there is no code yet; what asks for one (`if (code)`) is no test here.
    const found = this.#possible.of(expression).filter(({ value }) => name === undefined || value !== 0);
    // What our own declarations declare, nobody can look at: it comes from where it is named.
    const shown = found.map(each => (isOwnDeclaration(each.origin) ? { ...each, origin: expression } : each));
    return knownNumbers(shown, name).map(known => {
      const site = siteOf(this.#program, expression, known.value, numbers);
      return site ? { ...known, site: spanOf(site) } : known;
    });
  }

  /** The numbers that a property of an object can be. */
  numbersOfProperty(property: ts.Symbol): readonly KnownValue[] {
    const literals = literalsOf(this.#program.checker.getTypeOfSymbol(property));
    const found = this.#possible.ofSymbol(property);
    const isPossible = ({ value }: Found): boolean => !literals || literals.includes(value);
    return knownNumbers(found.filter(isPossible), property.name);
  }

  /** The one text that `expression` is, with the literal that it comes from; undefined when it is not known. */
  text(expression: ts.Expression): { readonly text: string; readonly literal: ts.Node } | undefined {
    const [only, ...others] = this.#possible.of(expression);
    if (!only || others.length > 0 || typeof only.value !== 'string') return undefined;
    return { text: only.value, literal: only.origin };
  }
}

function knownNumbers(found: readonly Found[], name: string | undefined): readonly KnownValue[] {
  return found.flatMap(({ value, origin }) => {
    if (typeof value !== 'number') return [];
    const file = origin.getSourceFile();
    const place = { file: file.fileName, start: origin.getStart(file), end: origin.getEnd() };
    return [{ value, origin: place, ...(name !== undefined && { name }) }];
  });
}

function nameOf(node: ts.Expression): string | undefined {
  if (!ts.isIdentifier(node) && !isMemberAccess(node)) return undefined;
  const name = node.getText();
  return notFinite.has(name) ? undefined : name;
}
