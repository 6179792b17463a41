import type ts from 'typescript';
import type { Protocol } from '../../catalogue/protocols/protocol.ts';
import { protocols as catalogue } from '../../catalogue/protocols/protocols.ts';
import type { AnalysisInput } from '../analysis.ts';
import { folderOf, foldersUpwards } from '../program/folders.ts';
import type { KnownFiles } from '../program/known-files.ts';
import { dependenciesIn } from '../program/manifest.ts';
import { protocolsInSource } from './protocols-in-source.ts';
import { patternOf } from './text-patterns.ts';

/** An application protocol that a file is taken to speak, and why. */
export interface AssumedProtocol {
  readonly protocol: Protocol;
  readonly because: ProtocolReason;
  /**
   * Whether every socket of the file can be taken to speak it, as its client: the file itself or the host says so, and no text
   * in the file speaks of another connection. Else the protocol only helps to read a code.
   */
  readonly isCertain: boolean;
}

/** Why a protocol is assumed. */
export type ProtocolReason =
  /** The host says so. */
  | { readonly kind: 'chosen' }
  /** The file imports a package of it. `opensItself`: one that opens the connection, so that a socket may be another. */
  | { readonly kind: 'import'; readonly specifier: string; readonly opensItself?: boolean }
  /** A text in the file names it: a host, a subprotocol. */
  | { readonly kind: 'mention'; readonly text: string }
  /** The nearest package.json depends on a package of it. */
  | { readonly kind: 'dependency'; readonly path: string; readonly name: string };

/**
 * The protocols that the file that `tree` is parsed from speaks: those that the host chose, then those that the file names;
 * where neither knows one of the catalogue, those whose packages the nearest package.json depends on, as far as the known files
 * tell.
 */
export function assumedProtocols(
  { path, protocols: chosen = [] }: AnalysisInput,
  tree: ts.SourceFile,
  files: KnownFiles,
): readonly AssumedProtocol[] {
  const inSource = protocolsInSource(tree);
  const known: AssumedProtocol[] = chosen.map(protocol => ({
    protocol,
    because: { kind: 'chosen' },
    isCertain: !inSource.isElsewhere(protocol),
  }));
  for (const { protocol, because } of inSource.found) {
    if (chosen.some(({ id }) => id === protocol.id)) continue;
    known.push({ protocol, because, isCertain: !inSource.isElsewhere(protocol) });
  }
  const isNamed = known.some(({ protocol }) => catalogue.some(({ id }) => id === protocol.id));
  return isNamed ? known : [...known, ...protocolsOfFolder(folderOf(path), files)];
}

const packagePatterns = catalogue.map(protocol => ({ protocol, pattern: patternOf(protocol.packages) }));

/** What the nearest package.json at or above a folder depends on. */
function protocolsOfFolder(folder: string, files: KnownFiles): readonly AssumedProtocol[] {
  const nearest = foldersUpwards(folder).find(each => files.entriesOf(each).includes('package.json'));
  if (nearest === undefined) return [];
  const path = `${nearest}package.json`;
  const dependencies = dependenciesIn(files.readFile(path) ?? '');
  return packagePatterns.flatMap(({ protocol, pattern }): readonly AssumedProtocol[] => {
    const name = dependencies.find(each => pattern.test(each));
    if (name === undefined) return [];
    return [{ protocol, because: { kind: 'dependency', path, name }, isCertain: false }];
  });
}
