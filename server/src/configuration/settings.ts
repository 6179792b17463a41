import { protocols as allProtocols, type Level, type Protocol, type RuleSettings } from '../core.ts';
import { createMatcher } from './globs.ts';
import { ownProtocol } from './own-codes.ts';
import { auto } from './parts.ts';
import type { Configuration, FileSettings } from './schema.ts';

/** What is set for a file. */
export interface Settings {
  /** The id of the runtime that it is for; absent where the project's files are to tell. */
  readonly runtime?: string;
  readonly rules: RuleSettings;
  /** The application protocols that it is said to speak, first the one that the project's own codes make. */
  readonly protocols: readonly Protocol[];
  readonly evidence: 'types' | 'names';
  /** It is not to be checked. */
  readonly isIgnored: boolean;
}

/** Finds what is set for files, which are named by absolute paths with forward slashes. */
export type SettingsOf = (path: string) => Settings;

/**
 * What is set for the files below `folder`, which ends in a slash, by a configuration and, before that, by `first`. A file
 * elsewhere is met by no pattern. The same settings are the same object.
 */
export function settingsOf(configuration: Configuration, folder: string, first: FileSettings = {}): SettingsOf {
  const { ignore, overrides = [], ...forAll } = configuration;
  const isIgnored = createMatcher(ignore);
  const withMatchers = overrides.map((override, index) => ({ override, index, isFor: createMatcher(override.files) }));
  const made = new Map<string, Settings>();
  const forMost: Settings = { ...merged([forAll, first]), isIgnored: false };
  if (!ignore && overrides.length === 0) return () => forMost;
  return path => {
    const relative = path.startsWith(folder) ? path.slice(folder.length) : undefined;
    const matches = (matcher: (path: string) => boolean): boolean => relative !== undefined && matcher(relative);
    const chosen = withMatchers.filter(({ isFor }) => matches(isFor));
    const key = [matches(isIgnored), ...chosen.map(({ index }) => index)].join();
    const layers = [forAll, ...chosen.map(({ override }) => override), first];
    const settings = made.get(key) ?? { ...merged(layers), isIgnored: matches(isIgnored) };
    made.set(key, settings);
    return settings;
  };
}

/** Of what is set several times, the last counts; for rules and codes, of each. */
function merged(layers: readonly FileSettings[]): Omit<Settings, 'isIgnored'> {
  const { runtime = auto, evidence = 'names', protocols = [] } = Object.assign({}, ...layers) as FileSettings;
  const own = ownProtocol(Object.assign({}, ...layers.map(({ codes }) => codes)) as FileSettings['codes']);
  return {
    ...(runtime !== auto && { runtime }),
    rules: new Map(layers.flatMap(({ rules = {} }) => Object.entries(rules as Record<string, Level>))),
    protocols: [...(own ? [own] : []), ...allProtocols.filter(({ id }) => protocols.includes(id))],
    evidence,
  };
}
