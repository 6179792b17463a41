import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { heldToItsRow, ofServer } from './held-to-its-row.ts';
import { listening } from './loopback.ts';

suite('graphql-ws', () => {
  heldToItsRow({
    api: 'ws',
    as: 'ctx.extra.socket of graphql-ws',
    start: ofServer(
      handOut => {
        const query = new GraphQLObjectType({ name: 'Query', fields: { hello: { type: GraphQLString } } });
        const server = createServer();
        useServer(
          { schema: new GraphQLSchema({ query }), onConnect: ({ extra }) => handOut(extra.socket) },
          new WebSocketServer({ server }),
        );
        return listening(server);
      },
      {
        protocol: 'graphql-transport-ws',
        greet: connection => connection.send(JSON.stringify({ type: 'connection_init' })),
      },
    ),
  });
});
