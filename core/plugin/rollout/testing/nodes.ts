import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { createPublisherKeys } from '../../package/keys.ts'
import { createConductor } from '../conduct/conductor.ts'
import type { Conducting } from '../conduct/conducted.ts'
import type { RolloutView } from '../rollout-contract.ts'
import { greeterPackage, type Version } from './greeter-package.ts'
import { openGreetingTown } from './greeting-town.ts'
import { silent, startNode, type TestNode } from './node.ts'

/**
 * A small city whose platform trusts one publisher, with nodes that come and go, and a plugin that greets in town;
 * it goes by a name of its own where a test looks at roles, which every database of the cluster shares.
 */
export async function openCityOfNodes(plugin = 'greeter') {
  const town = await openGreetingTown(plugin)
  const { city } = town
  const folder = await mkdtemp(`${tmpdir()}/dime-rollout-`)
  const nodes: TestNode[] = []
  const start = async (): Promise<TestNode> => {
    const home = pathToFileURL(`${folder}/`)
    const node = await startNode(city.kernel.database.directory, home)
    nodes.push(node)
    return node
  }
  const first = await start()
  return {
    ...{ ...town, first, startNode: start },
    ...(await asking(town, first)),
    /** The version of the plugin that serves on a node. */
    serving: (node = first) => node.plugins.live().get(plugin)?.version,
    async close() {
      await Promise.all(nodes.map((node) => node.stop()))
      await city.close()
      await rm(folder, { recursive: true })
    },
  }
}

type Town = Awaited<ReturnType<typeof openGreetingTown>>

const reason = 'Una prova'

async function asking({ city, paula, service }: Town, { plugins, sources }: TestNode) {
  const [plugin = ''] = service.id.split('.')
  const { privateKey, publicKey } = createPublisherKeys()
  await city.ask(paula(), 'publishers.trust', { name: 'Editrice', key: publicKey })
  const conduct = (differing: Partial<Conducting> = {}) => {
    const conducting = { kernel: city.kernel, plugins, sources, log: silent }
    return createConductor({ ...conducting, ...differing }, city.url)
  }
  const conducted = async ({ id }: RolloutView): Promise<RolloutView> => {
    await conduct().turn()
    return city.ask(paula(), 'plugins.rollout', { rollout: id })
  }
  const upload = ({ differing, ...version }: Version, key = privateKey) => {
    const named = { ...version, differing: { id: plugin, services: [service], ...differing } }
    return city.ask(paula(), 'plugins.upload', { package: greeterPackage(named, key) })
  }
  const ask = (version: string) =>
    city.ask(paula(), 'plugins.roll-out', { id: plugin, version, reason })
  return {
    ...{ reason, publicKey, conduct, conducted, upload, ask },
    /** Uploads a version, asks for it and conducts its rollout. */
    async rollOut(version: Version): Promise<RolloutView> {
      await upload(version)
      return conducted(await ask(version.version))
    },
  }
}
