import type { Library } from '../api.ts';
import declarations from './declarations.d.ts?text';

/** The Agents SDK of Cloudflare: its agents are given connections of PartyServer, its clients are made from PartySocket. */
export const library: Library = { declarations, apis: [] };
