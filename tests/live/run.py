#!/usr/bin/env python3
"""Run generated clients against servers that other people wrote.

Installs moto_server and localstack-core into target/live/venv, starts them on loopback, emits a client for
each service from the models of a folder, builds one program of these clients, and runs it. Prints one line
per service and step; exit 1 if any of them failed, 2 if something could not be run at all.

The first run downloads Python packages and builds some twenty crates; it takes several minutes.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIVE = ROOT / "target" / "live"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()

# cbor2 6 has no decoder in Python any more, which localstack's parsers import.
PACKAGES = ["moto[all,server]", "localstack-core", "rolo", "cbor2<6"]

# The operations that the program calls; a client of all of EC2's size would take minutes to build.
SERVICES = {
    "cloudwatch": [
        "DescribeAlarms", "GetMetricData", "GetMetricStatistics", "ListMetrics", "PutMetricAlarm",
        "PutMetricData",
    ],
    "dynamodb": [
        "BatchWriteItem", "CreateTable", "DeleteTable", "GetItem", "PutItem", "Query", "Scan",
        "TransactWriteItems", "UpdateItem",
    ],
    "iam": ["AttachRolePolicy", "CreatePolicy", "CreateRole", "GetRole", "ListAttachedRolePolicies", "ListRoles"],
    "kms": ["CreateKey", "Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey", "ListKeys"],
    "lambda": ["CreateFunction", "DeleteFunction", "GetFunction", "Invoke", "ListFunctions"],
    "route-53": [
        "ChangeResourceRecordSets", "CreateHostedZone", "DeleteHostedZone", "GetHostedZone",
        "ListHostedZones", "ListResourceRecordSets",
    ],
    "s3": [
        "AbortMultipartUpload", "CompleteMultipartUpload", "CopyObject", "CreateBucket",
        "CreateMultipartUpload", "DeleteObject", "DeleteObjects", "GetObject", "HeadObject",
        "ListBuckets", "ListObjectsV2", "PutObject", "SelectObjectContent", "UploadPart",
    ],
    "secrets-manager": ["CreateSecret", "DeleteSecret", "GetSecretValue", "ListSecrets", "PutSecretValue"],
    "sns": ["CreateTopic", "ListSubscriptionsByTopic", "ListTopics", "Publish", "PublishBatch", "Subscribe"],
    "sqs": [
        "CreateQueue", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ListQueues",
        "ReceiveMessage", "SendMessage", "SendMessageBatch",
    ],
    "sts": ["AssumeRole", "GetCallerIdentity"],
}


class CannotRun(Exception):
    """What keeps the tests from being run; the message says what to do."""


def parse_flags():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "models", type=Path, help="a folder with AWS's models in JSON AST, such as s3-2006-03-01.json"
    )
    parser.add_argument(
        "--only", default="", metavar="SERVICE,…",
        help="run the steps of these services alone: s3, sqs, …, cbor for CloudWatch over rpcv2Cbor, and "
        "identity for credentials from instances and roles",
    )
    parser.add_argument(
        "--python", default=sys.executable, metavar="PROGRAM", help="the Python to make the venv with"
    )
    return parser.parse_args()


def run(command, **options):
    """Runs a command quietly, and shows what it said if it fails."""
    command = [str(part) for part in command]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        raise CannotRun(f"{' '.join(command)}\n{done.stdout}")


@contextmanager
def timed(what):
    """Says what is done, and how long it took."""
    start = time.monotonic()
    print(f"{what} …", end=" ", flush=True)
    yield
    print(f"{time.monotonic() - start:.0f} s", flush=True)


def python(maker):
    """The Python of the venv, which is made if it is missing or lacks a package."""
    venv = LIVE / "venv"
    program = venv / ("Scripts" if os.name == "nt" else "bin") / "python"
    stamp = venv / "packages"
    if not stamp.exists() or stamp.read_text() != "\n".join(PACKAGES):
        run([maker, "-m", "venv", venv])
        run([program, "-m", "pip", "install", "--quiet", *PACKAGES])
        stamp.write_text("\n".join(PACKAGES))
    return program


def model(folder, service):
    """The newest model of a service."""
    found = [
        path
        for pattern in (f"{service}.json", f"{service}-[0-9]*.json")
        for path in folder.rglob(pattern)
    ]
    if not found:
        raise CannotRun(f"no model of {service} in {folder}: give a folder with {service}-<date>.json")
    return max(found, key=lambda path: path.name)


def cargo(*arguments, folder):
    """Builds what is in a folder."""
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET)}
    run(["cargo", "build", "--quiet", *arguments], cwd=folder, env=environment)


def built(name):
    """The path of a program that was built."""
    return TARGET / "debug" / (f"{name}.exe" if os.name == "nt" else name)


def generate(folder):
    """Emits the clients, and copies the program beside them."""
    cargo("--package", "xtask", folder=ROOT)
    for service, operations in SERVICES.items():
        package = service.replace("-", "")
        run(
            [
                built("xtask"), "generate", "--model", model(folder, service),
                "--out", LIVE / "clients" / package, "--package", f"live-{package}",
                "--operations", ",".join(operations),
            ],
            cwd=ROOT,
        )
    program = LIVE / "program"
    shutil.copytree(HERE / "program", program, dirs_exist_ok=True)
    # The dependencies are those of the workspace, in the same versions.
    if not (program / "Cargo.lock").exists():
        shutil.copy(ROOT / "Cargo.lock", program / "Cargo.lock")
    return program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def server(name, command, port):
    """A server on loopback, which ends with the block."""
    log = LIVE / f"{name}.log"
    # What the environment says about AWS and about proxies is not for these servers.
    hidden = ("AWS_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    environment["PYTHONUNBUFFERED"] = "1"
    with log.open("w") as output:
        process = subprocess.Popen(
            [str(part) for part in command], stdout=output, stderr=subprocess.STDOUT, env=environment
        )
        try:
            wait_for(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def wait_for(process, port, log, seconds=120):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise CannotRun(f"a server ended:\n{log.read_text()}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise CannotRun(f"a server did not start in {seconds} seconds; see {log}")


def configure_moto(url):
    """Lambda functions are not run in containers, so that their invocation is answered at once."""
    request = urllib.request.Request(
        f"{url}/moto-api/config", data=b'{"lambda": {"use_docker": false}}', method="POST"
    )
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        direct.open(request, timeout=30).close()
    except urllib.error.URLError as error:
        raise CannotRun(f"moto_server cannot be configured: {error}") from error


def main():
    flags = parse_flags()
    if not flags.models.is_dir():
        raise CannotRun(f"{flags.models} is no folder")
    folder = flags.models.resolve()
    LIVE.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    with timed("Python packages"):
        interpreter = python(flags.python)
    with timed(f"{len(SERVICES)} clients"):
        program = generate(folder)
    with timed("the program"):
        cargo(folder=program)
    port, cbor_port = free_port(), free_port()
    moto = [interpreter, "-m", "moto.server", "-H", "127.0.0.1", "-p", port]
    cbor = [interpreter, HERE / "cbor_server.py", cbor_port]
    with server("moto", moto, port) as url, server("cbor", cbor, cbor_port) as cbor_url:
        configure_moto(url)
        clean = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        clean["NO_PROXY"] = "*"
        done = subprocess.run([built("live"), url, cbor_url, flags.only], env=clean, check=False)
    print(f"{time.monotonic() - start:.0f} s in all; logs of the servers are in {LIVE}")
    return done.returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except CannotRun as error:
        print(f"\n{error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
