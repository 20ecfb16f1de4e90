using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "consumer", worker = .consumer),
    (name = "internet", network = (allow = ["private"])), # the mock server is on loopback
  ],
);

const consumer :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "MOCK_URL", fromEnvironment = "MOCK_URL")],
);
