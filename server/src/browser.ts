import { startBrowserServer } from './lsp/browser-server.ts';

// In a web worker, what is global is the port.
startBrowserServer(globalThis);
