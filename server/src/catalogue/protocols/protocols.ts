import { centrifugo } from './centrifugo.ts';
import { colyseus } from './colyseus.ts';
import { discordGateway } from './discord-gateway.ts';
import { discordRpc } from './discord-rpc.ts';
import { discordVoice } from './discord-voice.ts';
import { graphqlTransportWs } from './graphql-transport-ws.ts';
import { hocuspocus } from './hocuspocus.ts';
import { liveblocks } from './liveblocks.ts';
import { obs } from './obs.ts';
import { pusher } from './pusher.ts';
import type { Protocol } from './protocol.ts';
import { sockjs } from './sockjs.ts';
import { subscriptionsTransportWs } from './subscriptions-transport-ws.ts';
import { tldraw } from './tldraw.ts';
import { twitchEventSub } from './twitch-eventsub.ts';

/** All application protocols that are known, the best known first: a new one is a file beside this one and a line here. */
export const protocols: readonly Protocol[] = [
  discordGateway,
  discordVoice,
  discordRpc,
  graphqlTransportWs,
  subscriptionsTransportWs,
  hocuspocus,
  twitchEventSub,
  pusher,
  obs,
  colyseus,
  liveblocks,
  tldraw,
  centrifugo,
  sockjs,
];

/** Whether `protocol` is none of them: the codes to which a project gives a meaning itself, in its own words. */
export function isOwn({ id }: Protocol): boolean {
  return !protocols.some(each => each.id === id);
}
