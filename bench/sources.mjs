/** The line of a session where the code stands that must not be sent, and that a bench edits. */
const closing = '  socket.close(1006);';
/** One component in so many uses a socket; each of those sends one code that must not be sent. */
const componentsPerSession = 10;

/** A TypeScript file of `components` components of 16 lines, and how many findings it has. */
export function socketSource(components) {
  const parts = Array.from({ length: components }, (_, index) =>
    index % componentsPerSession === 0 ? session(index) : basket(index),
  );
  return {
    text: `import WebSocket from 'ws';\n${parts.join('')}`,
    findings: Math.ceil(components / componentsPerSession),
  };
}

function session(index) {
  return `
/** Keeps session ${index} alive. */
export class Session${index} {
  private readonly socket = new WebSocket('wss://example.com/${index}');
  private retries = 0;

  listen(): void {
    this.socket.on('close', (code, reason) => {
      if (code === 1006 && this.retries++ < 5) setTimeout(() => this.listen(), 1000);
      else console.warn('closed', code, reason.toString());
    });
  }
}
export function stop${index}(socket: WebSocket): void {
${closing}
}
`;
}

function basket(index) {
  return `
/** What basket ${index} holds and costs. */
export class Basket${index} {
  private readonly prices = new Map<string, number>([['pear', ${index}], ['plum', 2]]);

  add(name: string, price: number): this {
    if (price < 0) throw new RangeError(\`\${name}: \${price}\`);
    this.prices.set(name, (this.prices.get(name) ?? 0) + price);
    return this;
  }
  total(discount = 0.1): number {
    const sum = [...this.prices.values()].reduce((total, price) => total + price, 0);
    return Math.round(sum * (1 - discount) * 100) / 100;
  }
}
`;
}

/** Where the last digit of the last code that must not be sent stands, as an LSP range. */
export function lastDigit(text) {
  const lines = text.split('\n');
  const line = lines.lastIndexOf(closing);
  const character = closing.indexOf('1006') + 3;
  return { start: { line, character }, end: { line, character: character + 1 } };
}
