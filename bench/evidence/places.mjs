import path from 'node:path';

/** What stands in the place of a code and cannot be one: a function, a text, a flag, a callback's name. */
const callbackName = /^(?:cb|callback|done|next|fn|finish|flush|resolve|reject|on[A-Z]\w*)$/;

/**
 * Finds, in the sources of packages, the places that evidence may settle: calls of `close` on receivers of which
 * TypeScript knows nothing, and comparisons of something untyped with a number that may be a close code.
 */
export class Places {
  #core;
  #analyser;
  #trees;

  constructor(core) {
    this.#core = core;
    this.#analyser = core.createAnalyser();
    this.#trees = new core.SyntaxTrees();
  }

  /** The places in one source of a package. */
  async in({ name, file, text }) {
    if (!/\bclose\b|[^\w][1-4]\d{3}\b/.test(text)) return [];
    const { ts } = this.#core;
    const program = await this.#programOf(file.replaceAll(path.sep, '/'), text);
    const places = [];
    const add = (node, place) => {
      const { line } = program.file.getLineAndCharacterOfPosition(node.getStart(program.file));
      places.push({ file: name, line: line + 1, ...place });
    };
    const visit = node => {
      if (ts.isCallExpression(node)) {
        const close = this.#closeAt(program, node);
        if (close) add(node.arguments[0] ?? node, close);
      } else if (ts.isBinaryExpression(node) && this.#core.isComparison(node.operatorToken.kind)) {
        for (const [subject, other] of [
          [node.left, node.right],
          [node.right, node.left],
        ]) {
          const compared = this.#comparison(program, subject, other);
          if (compared) add(other, compared);
        }
      } else if (ts.isCaseClause(node)) {
        const compared = this.#comparison(program, node.parent.parent.expression, node.expression);
        if (compared) add(node.expression, compared);
      }
      ts.forEachChild(node, visit);
    };
    visit(program.file);
    return places;
  }

  async #programOf(file, text) {
    const { analyseFile, nodeFiles, KnownFiles, ModuleResolution, gatherSources, createMicroProgram } = this.#core;
    const known = new Map();
    await analyseFile(this.#analyser, nodeFiles, file, text, known);
    const files = new KnownFiles({ path: file, text, known });
    const modules = new ModuleResolution(files);
    return createMicroProgram(file, gatherSources(file, files, modules, this.#trees), modules, this.#trees, []);
  }

  #closeAt(program, call) {
    const core = this.#core;
    const callee = core.unwrap(call.expression);
    if (!core.isMemberAccess(callee) || core.memberName(callee) !== 'close') return undefined;
    const receiver = core.unwrap(callee.expression);
    const type = program.checker.getTypeAtLocation(receiver);
    if (!core.isErrorType(type) && !core.isTrueAny(type)) return undefined;
    if (new core.LateTypes(program).of(receiver).length > 0) return undefined;
    const close = { program, call, receiver, name: core.ownName(receiver) };
    return {
      kind: 'close',
      hasCode: this.#mayBeCode(call.arguments[0]),
      isUntyped: core.untypedClose(program, call) !== undefined,
      name: close.name,
      kinds: core.evidenceKinds.filter(each => each.holds(close)).map(({ id }) => id),
      objections: core.objections.filter(each => each.holds(close)).map(({ id }) => id),
      ...this.#traits(close),
    };
  }

  /** What the variants look at, besides the kinds and objections. */
  #traits(close) {
    const core = this.#core;
    const [code] = close.call.arguments;
    const argument = code && core.unwrap(code);
    return {
      isSocket: core.isSocketName(close.name),
      isConnection: core.isConnectionName(close.name),
      isUsed: core.isUsedAsSocket(close),
      hasReason: core.givesReason(close),
      speaks: core.speaksOfWebSockets(close.call.getSourceFile().text),
      hasProtocolCode:
        argument !== undefined &&
        core.ts.isNumericLiteral(argument) &&
        Number(argument.text) > 1000 &&
        Number(argument.text) <= 1015,
    };
  }

  #mayBeCode(argument) {
    const { ts, unwrap } = this.#core;
    const inner = argument && unwrap(argument);
    if (!inner || ts.isFunctionLike(inner) || ts.isObjectLiteralExpression(inner) || ts.isSpreadElement(inner))
      return false;
    if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner)) return false;
    if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.MinusToken;
    const text = inner.getText();
    return !/^(?:true|false|null|undefined)$/.test(text) && !callbackName.test(text) && !/\.bind\(/.test(text);
  }

  #comparison(program, subject, other) {
    const { ts, unwrap, isTrueAny, isMemberAccess, memberName, speaksOfWebSockets } = this.#core;
    const number = unwrap(other);
    if (!ts.isNumericLiteral(number) || Number(number.text) < 1000 || Number(number.text) > 4999) return undefined;
    const inner = unwrap(subject);
    if (!isTrueAny(program.checker.getTypeAtLocation(inner))) return undefined;
    const name = ts.isIdentifier(inner) ? inner.text : isMemberAccess(inner) ? (memberName(inner) ?? '') : '';
    return {
      kind: 'received',
      name,
      owner: isMemberAccess(inner) ? inner.expression.getText() : '',
      speaks: speaksOfWebSockets(program.file.text),
    };
  }
}
