$version: "2.0"

namespace smithy.mqtt

@protocolDefinition
@trait(selector: "service")
structure mqttJson {}

@trait(selector: "operation:not(-[output]->)")
string publish

@trait(selector: "operation")
string subscribe

@trait(selector: "structure > member[trait|required] :test(> :is(string, number, boolean, timestamp))")
structure topicLabel {}
