import ts from 'typescript';
import type { Library } from '../../server/src/apis/api.ts';

/**
 * The calls of a library's declarations that take a close code, as a reader would write them, by the id of the row that takes
 * it. Where a row has calls that send a code, those that only make up an event are left out.
 */
export function closeShapes({ declarations }: Library): ReadonlyMap<string, readonly string[]> {
  const file = ts.createSourceFile('declarations.d.ts', declarations, ts.ScriptTarget.ESNext, true);
  return new Map([...shapesWith('SimulatedCode', file), ...shapesWith('SentCode', file)]);
}

type Marker = 'SentCode' | 'SimulatedCode';

function shapesWith(marker: Marker, file: ts.SourceFile): ReadonlyMap<string, readonly string[]> {
  const options = optionTypes(marker, file);
  const shapes = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (takesArguments(node)) {
      const parameters = node.parameters.map(parameter => parameterOf(marker, parameter, options));
      const call = `${calledIn(node)}(${parameters.map(({ shape }) => shape).join(', ')})`;
      for (const id of parameters.flatMap(({ ids }) => ids)) shapes.set(id, (shapes.get(id) ?? new Set()).add(call));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return new Map(Array.from(shapes, ([id, calls]) => [id, [...calls]]));
}

type Taking = ts.MethodSignature | ts.MethodDeclaration | ts.FunctionDeclaration | ts.ConstructSignatureDeclaration;

function takesArguments(node: ts.Node): node is Taking {
  return (
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isConstructSignatureDeclaration(node)
  );
}

/** `close`, `new WebSocketError` */
function calledIn(node: Taking): string {
  if (ts.isConstructSignatureDeclaration(node)) return `new ${node.type?.getText().replace(/<.*/s, '') ?? ''}`;
  return node.name?.getText() ?? '';
}

interface Parameter {
  readonly shape: string;
  /** Of the rows whose codes it takes. */
  readonly ids: readonly string[];
}

/** A parameter by its name, and one with options by those of them that are a code or a reason. */
function parameterOf(
  marker: Marker,
  { name, type, questionToken }: ts.ParameterDeclaration,
  options: Options,
): Parameter {
  const text = type?.getText() ?? '';
  const mark = questionToken ? '?' : '';
  const ids = idsIn(marker, text);
  const named = [...options].filter(([option]) => new RegExp(`\\b${option}\\b`).test(text));
  if (ids.length === 0 && named.length > 0) {
    const properties = named.flatMap(([, each]) => each.properties);
    return {
      shape: `{ ${[...new Set(properties)].join(', ')} }`,
      ids: named.flatMap(([, each]) => each.ids),
    };
  }
  if (ids.length > 0 && type && ts.isTypeLiteralNode(type)) {
    return { shape: `{ ${markedProperties(type).join(', ')} }`, ids };
  }
  return { shape: `${name.getText()}${mark}`, ids };
}

type Options = ReadonlyMap<string, { readonly properties: readonly string[]; readonly ids: readonly string[] }>;

/** The interfaces of option objects with a code among them. */
function optionTypes(marker: Marker, file: ts.SourceFile): Options {
  const found = new Map<string, { properties: readonly string[]; ids: readonly string[] }>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const properties = markedProperties(node);
      const ids = node.members
        .filter(ts.isPropertySignature)
        .flatMap(({ type }) => idsIn(marker, type?.getText() ?? ''));
      if (ids.length > 0) found.set(node.name.text, { properties, ids });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function markedProperties(node: ts.TypeLiteralNode | ts.InterfaceDeclaration): readonly string[] {
  return node.members
    .filter(ts.isPropertySignature)
    .filter(({ type }) => /\b(?:SentCode|SimulatedCode|Reason)</.test(type?.getText() ?? ''))
    .map(({ name }) => name.getText());
}

/** The ids of the rows that a type's marks name: `partysocket` for `` SentCode<`partysocket/${Inner}`> ``. */
function idsIn(marker: Marker, type: string): readonly string[] {
  const marks = type.matchAll(new RegExp(`\\b${marker}<\\s*['"\`]([^'"\`/]+)`, 'g'));
  return [...new Set(Array.from(marks, ([, id = '']) => id))];
}
