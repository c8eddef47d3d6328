const tests = '(\\.test\\.ts$|/testing/)'

/** Who may import whom; see the table of folders in the documentation of the design. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or one of them knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-names-no-one',
      comment: 'The kernel knows no plugin and no tenant.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(plugins|tenants|workflows|ui|launch)/' },
    },
    {
      name: 'core-tests-stay-inside',
      comment: 'Tests of the kernel may use what sets a test up, and nothing else from outside.',
      severity: 'error',
      from: { path: '^core/', pathNot: tests },
      to: { path: '^test/' },
    },
    {
      name: 'plugins-use-the-door',
      comment: 'A plugin sees the public face of the kernel and its own folder.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: tests },
      to: {
        path: '^(core|plugins|tenants|workflows|ui|launch|test)/',
        pathNot:
          '^(plugins/$1/|core/(index|contract)\\.ts$|workflows/plugins/(workflow|contract)\\.ts$)',
      },
    },
    {
      name: 'tenants-use-the-door',
      comment: 'An organisation is declared with the public face of the kernel alone.',
      severity: 'error',
      from: { path: '^tenants/', pathNot: tests },
      to: {
        path: '^(core|plugins|workflows|ui|launch|test)/',
        pathNot: '^core/(index|contract)\\.ts$',
      },
    },
    {
      name: 'interface-uses-contracts',
      comment: 'What runs in a browser takes types from the contracts and nothing that runs.',
      severity: 'error',
      from: { path: '^ui/', pathNot: tests },
      to: {
        path: '^(core|plugins|tenants|workflows|launch|test)/',
        pathNot:
          '^(core/contract\\.ts|core/.*contract\\.ts|plugins/[^/]+/(contract|ui/.*|texts/.*))',
      },
    },
    {
      name: 'interface-takes-only-types-from-the-kernel',
      severity: 'error',
      from: { path: '^ui/', pathNot: tests },
      to: { path: '^core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-decide-only',
      comment: 'A workflow runs again from its history: Temporal and types, no input, no output.',
      severity: 'error',
      from: { path: '^(workflows|plugins)/.*/(workflows?\\.ts$|deciding/)' },
      to: {
        pathNot:
          '(^node_modules/@temporalio/(workflow|common)/|/(contract|workflow)\\.ts$|/deciding/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'workflows-keep-to-the-face',
      comment: 'Activities use the public face of the kernel.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: tests },
      to: {
        path: '^(core|tenants|ui|launch|test)/',
        pathNot: '^core/(index|contract|running)\\.ts$',
      },
    },
    {
      name: 'unresolvable',
      comment: 'What cannot be found cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
