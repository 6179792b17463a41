import type { Library } from '../api.ts';
import angular from './angular.d.ts?text';
import containers from './containers.d.ts?text';
import emitters from './emitters.d.ts?text';
import express from './express.d.ts?text';
import fastify from './fastify.d.ts?text';
import nestJs from './nestjs.d.ts?text';
import noCode from './no-code.d.ts?text';
import react from './react.d.ts?text';
import rxjs from './rxjs.d.ts?text';
import solid from './solid.d.ts?text';
import stores from './stores.d.ts?text';
import svelteRunes from './svelte-runes.d.ts?text';
import svelte from './svelte.d.ts?text';
import vue from './vue.d.ts?text';

/** Libraries that take no close code themselves, and that sockets travel through or hide behind. */
export const conduits: readonly Library[] = [
  react,
  vue,
  svelte,
  svelteRunes,
  solid,
  angular,
  stores,
  containers,
  rxjs,
  emitters,
  express,
  fastify,
  nestJs,
  noCode,
].map(declarations => ({ declarations, apis: [] }));
