import type { Library } from '../api.ts';
import angular from './angular.d.ts?text';
import caches from './caches.d.ts?text';
import concurrency from './concurrency.d.ts?text';
import containers from './containers.d.ts?text';
import effect from './effect.d.ts?text';
import emitters from './emitters.d.ts?text';
import express from './express.d.ts?text';
import fastify from './fastify.d.ts?text';
import hooks from './hooks.d.ts?text';
import lodash from './lodash.d.ts?text';
import nestJs from './nestjs.d.ts?text';
import noCode from './no-code.d.ts?text';
import observables from './observables.d.ts?text';
import react from './react.d.ts?text';
import rxjs from './rxjs.d.ts?text';
import servers from './servers.d.ts?text';
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
  lodash,
  concurrency,
  caches,
  observables,
  effect,
  hooks,
  servers,
].map(declarations => ({ declarations, apis: [] }));
