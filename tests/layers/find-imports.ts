import ts from 'typescript';

/** An import of a module, as written. */
export interface Import {
  readonly specifier: string;
  /** Imports only types, so nothing is left at run time. */
  readonly typesOnly: boolean;
}

/** Every static and dynamic import and re-export in a TypeScript, JavaScript or Astro source. */
export function findImports(file: string, source: string): Import[] {
  const found: Import[] = [];
  for (const code of toScripts(file, source)) {
    const tree = ts.createSourceFile(file.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const one = toImport(node);
      if (one) found.push(one);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** An Astro page's code is between its fences and in scripts that Astro bundles. */
function toScripts(file: string, source: string): readonly string[] {
  if (!file.endsWith('.astro')) return [source];
  const fenced = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script(?![^>]*(?:is:inline|src=))[^>]*>([\s\S]*?)<\/script>/g)];
  return [fenced, ...scripts.map(([, code = '']) => code)];
}

function toImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: isTypeImport(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument)
      ? { specifier: argument.text, typesOnly: false }
      : undefined;
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, typesOnly: true };
  }
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
