"""CloudWatch over rpcv2Cbor: requests are parsed, and responses written, by localstack-core.

What it knows of CloudWatch is a list of numbers in memory; everything on the wire is localstack's.
"""

import sys
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from localstack.aws.api import CommonServiceException
from localstack.aws.protocol.parser import RequestParserError, create_parser
from localstack.aws.protocol.serializer import create_serializer
from localstack.aws.spec import load_service
from rolo import Request

PROTOCOL = "smithy-rpc-v2-cbor"
SERVICE = load_service("cloudwatch", protocol=PROTOCOL)

# What PutMetricData brought: (namespace, datum), in the order of arrival.
STORED = []
# The alarms, by name.
ALARMS = {}


def put_metric_data(request):
    STORED.extend((request["Namespace"], datum) for datum in request.get("MetricData", []))
    return {}


def list_metrics(request):
    names = {
        (namespace, datum["MetricName"], dimensions(datum))
        for namespace, datum in STORED
        if namespace == request.get("Namespace", namespace)
    }
    # Pages of one metric each.
    first = int(request.get("NextToken", "0"))
    page = sorted(names)[first : first + 1]
    response = {
        "Metrics": [
            {
                "Namespace": namespace,
                "MetricName": name,
                "Dimensions": [{"Name": key, "Value": value} for key, value in pairs],
            }
            for namespace, name, pairs in page
        ]
    }
    if first + 1 < len(names):
        response["NextToken"] = str(first + 1)
    return response


def dimensions(datum):
    return tuple((pair["Name"], pair["Value"]) for pair in datum.get("Dimensions", []))


def get_metric_statistics(request):
    points = [
        {
            "Timestamp": datum["Timestamp"],
            "Sum": datum["Value"],
            "SampleCount": 1.0,
            "Unit": datum.get("Unit", "None"),
        }
        for namespace, datum in STORED
        if (namespace, datum["MetricName"]) == (request["Namespace"], request["MetricName"])
        and request["StartTime"] <= datum["Timestamp"] < request["EndTime"]
    ]
    return {"Label": request["MetricName"], "Datapoints": points}


def put_metric_alarm(request):
    ALARMS[request["AlarmName"]] = request
    return {}


def describe_alarms(request):
    if request.get("MaxRecords", 1) > 100:
        raise CommonServiceException("InvalidNextToken", "a page has 100 alarms", 400, True)
    names = request.get("AlarmNames", list(ALARMS))
    return {"MetricAlarms": [ALARMS[name] for name in names if name in ALARMS]}


OPERATIONS = {
    "PutMetricData": put_metric_data,
    "ListMetrics": list_metrics,
    "GetMetricStatistics": get_metric_statistics,
    "PutMetricAlarm": put_metric_alarm,
    "DescribeAlarms": describe_alarms,
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        path, _, query = self.path.partition("?")
        request = Request(
            method="POST", path=path, query_string=query, headers=dict(self.headers), body=body
        )
        if self.headers.get("smithy-protocol") != "rpc-v2-cbor":
            self.send_error(400, "the header smithy-protocol is not rpc-v2-cbor")
            return
        if not self.headers.get("authorization", "").startswith("AWS4-HMAC-SHA256 "):
            self.send_error(403, "the request is not signed")
            return
        try:
            response = self.answer(request)
        except RequestParserError as error:
            self.send_error(400, str(error))
            return
        self.send_response(response.status_code)
        data = response.get_data()
        for name, value in response.headers.items():
            if name.lower() != "content-length":
                self.send_header(name, value)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def answer(self, request):
        operation, parameters = create_parser(SERVICE, PROTOCOL).parse(request)
        serializer = create_serializer(SERVICE, PROTOCOL)
        identifier = str(uuid.uuid4())
        try:
            result = OPERATIONS[operation.name](parameters)
        except CommonServiceException as error:
            return serializer.serialize_error_to_response(error, operation, request.headers, identifier)
        return serializer.serialize_to_response(result, operation, request.headers, identifier)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
