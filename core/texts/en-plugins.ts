import { faultWords } from './fault-words.ts'
import { enPluginFaults } from './en-plugin-faults.ts'

/** What is said in English about the way of a plugin's version into service. */
export const enPlugins: Readonly<Record<string, string>> = {
  ...enPluginFaults,
  ...faultWords({
    'plugin.unknown': ['There is no such plugin', 'No plugin is called “{plugin}”.'],
    'plugin.version-not-kept': [
      'The version is not here',
      'Version {version} of “{plugin}” is not among those kept: upload its package again.',
    ],
    'plugin.version-taken': [
      'The version is here already',
      'Another package of “{plugin}” has version {version}: ask its author for a new number.',
    ],
    'plugin.rollout-under-way': [
      'A change is under way already',
      'Somebody has asked for a change of “{plugin}”: wait until it has ended.',
    ],
    'plugin.unknown-rollout': ['There is no such change', 'Look at the plugin’s list of changes.'],
    'plugin.would-break-histories': [
      'The recorded lives do not play',
      'The workflows of “{plugin}” {version} do not live those recorded with it: {histories}. Whoever wrote it has to mend it.',
    ],
    'plugin.would-break-workflows': [
      'Workflows under way would break',
      '“{plugin}” {version} cannot go on with the workflows of {count} requests: {codes}. Nothing has changed: a version is needed that goes on with them.',
    ],
    'plugin.would-break-tickets': [
      'Open tickets could not go on',
      'There are {count}, among them {codes}: close them first, or ask the author for a version that carries them over.',
    ],
    'plugin.has-open-tickets': [
      'There are open tickets',
      'There are {count}, among them {codes}: close them first, or choose to leave them as they are.',
    ],
    'plugin.was-contracted': [
      'There is no way back to this version',
      'The tables of “{plugin}” have changed in a way that version {version} does not know ({steps}).',
    ],
    'plugin.migration-failed': [
      'The plugin’s tables could not be changed',
      'Nothing stayed half done. What happened: {message}',
    ],
    'plugin.did-not-start': [
      'The version did not start',
      'The one before goes on serving. When it was tried out, {version} said: {message}',
    ],
    'plugin.declares-otherwise': [
      'The plugin is not what the package said',
      'Once started, version {version} of “{plugin}” declares something else than its package did.',
    ],
    'plugin.node-could-not': [
      'A node could not start the version',
      'Everywhere the one before serves again. Node {node} says: {message}',
    ],
    'plugin.nodes-too-slow': [
      'Some node did not answer in time',
      'Everywhere the version before serves again. Missing: {nodes}.',
    ],
    'plugin.not-a-key': [
      'The key is not valid',
      'It takes the publisher’s Ed25519 public key: 32 bytes in base64, as “npm run plugin key” writes it.',
    ],
    'plugin.unknown-publisher': ['Unknown publisher', 'No trusted publisher has this key.'],
  }),
  'rollout.state.asked': 'Asked for',
  'rollout.state.checking': 'Being checked',
  'rollout.state.migrating': 'Preparing its tables',
  'rollout.state.starting': 'Being tried out',
  'rollout.state.live': 'In service',
  'rollout.state.gone': 'Taken out',
  'rollout.state.refused': 'Refused',
  'rollout.step.checking': 'Signature, contract and open tickets',
  'rollout.step.migrating': 'Its own tables widened',
  'rollout.step.starting': 'Tried out',
  'rollout.step.following': 'Every node follows',
  'rollout.step.carrying': 'Tickets carried over to the new version',
  'entry.note.carried-over':
    'The service went from version {from} to {version}: the ticket follows it',
}
