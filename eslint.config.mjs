import tseslint from 'typescript-eslint';

const NO_CASTS = [
  { selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])", message: 'No casts: parse at the door, or narrow.' },
  { selector: 'TSTypeAssertion', message: 'No casts: parse at the door, or narrow.' },
];
const NO_HTML = [
  'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
  'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
  'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^write(ln)?$/]',
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
].map((selector) => ({ selector, message: 'Text only: a page may be hostile.' }));

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', '**/*.generated.*', 'tools/demo/site/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-syntax': ['error', ...NO_CASTS],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['{article,components,entrypoints,messages,settings}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CASTS, ...NO_HTML] },
  },
);
